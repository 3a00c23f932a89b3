/// Moves labels apart, as little as needed.
enum LabelStack {
    /// The middles of labels that would rather stand at `wishes`: none overlaps another, all stay in `range` if it is
    /// long enough for them, and their order is that of the wishes.
    ///
    /// Taking from each label the heights of those above it turns "no overlap" into "never decreasing", so the nearest
    /// placement is an isotonic regression, found by pooling neighbours that are out of order.
    static func middles(wishes: [Double], heights: [Double], in range: ClosedRange<Double>) -> [Double] {
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        var above: [Double] = []
        var total = 0.0
        for index in order {
            above.append(total + heights[index] / 2)
            total += heights[index]
        }
        let starts = increasing(zip(order, above).map { wishes[$0] - $1 })
        let last = max(range.lowerBound, range.upperBound - total)
        var middles = wishes
        for (rank, index) in order.enumerated() {
            middles[index] = min(max(starts[rank], range.lowerBound), last) + above[rank]
        }
        return middles
    }

    /// The never-decreasing sequence nearest to `values` in least squares.
    private static func increasing(_ values: [Double]) -> [Double] {
        var pools: [(sum: Double, count: Int)] = []
        for value in values {
            var pool = (sum: value, count: 1)
            while let last = pools.last, last.sum / Double(last.count) > pool.sum / Double(pool.count) {
                pool = (pool.sum + last.sum, pool.count + last.count)
                pools.removeLast()
            }
            pools.append(pool)
        }
        return pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    }
}
