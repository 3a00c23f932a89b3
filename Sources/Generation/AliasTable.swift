import Statistics

/// Draws an index with a probability proportional to its weight, in constant time.
///
/// Source: Vose M. D. (1991), A linear algorithm for generating random numbers with a given distribution, IEEE
/// Transactions on Software Engineering 17, 972-975. Eight bytes a weight.
struct AliasTable: Sendable {
    private var thresholds: [UInt32]
    private var aliases: [UInt32]

    /// - Precondition: at least one weight, none negative, one positive; fewer than 2^32 weights.
    init(_ weights: consuming [Double]) {
        let count = weights.count
        let factor = Double(count) / weights.reduce(0, +)
        for index in weights.indices { weights[index] *= factor }
        thresholds = Array(repeating: .max, count: count)
        aliases = (0..<UInt32(count)).map { $0 }
        pair(&weights)
    }

    func draw(_ generator: inout SplitMix64) -> Int {
        let index = generator.below(thresholds.count)
        return generator.happens(thresholds[index]) ? index : Int(aliases[index])
    }

    /// Every weight below the mean is filled up by one above it, which keeps what is left.
    private mutating func pair(_ weights: inout [Double]) {
        var small = weights.indices.filter { weights[$0] < 1 }.map { UInt32($0) }
        var large = weights.indices.filter { weights[$0] >= 1 }.map { UInt32($0) }
        while let lower = small.popLast(), let higher = large.last {
            thresholds[Int(lower)] = UInt32(probability: weights[Int(lower)])
            aliases[Int(lower)] = higher
            weights[Int(higher)] -= 1 - weights[Int(lower)]
            if weights[Int(higher)] < 1 {
                large.removeLast()
                small.append(higher)
            }
        }
    }
}
