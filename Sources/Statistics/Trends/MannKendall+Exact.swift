extension MannKendall {
    /// The longest series whose exact probability is computed; the normal approximation is as good from there on.
    public static let longestExact = 60

    /// Two-sided probability of |S| or more among all orders of the values, ties included; nil for seasons, or for a longer
    /// series than ``longestExact``.
    ///
    /// The inversions of a list with ties are counted by a q-multinomial: a product of Gaussian binomials, one for each
    /// group of equal values put among those before it.
    public var exactProbability: Double? {
        guard let groups, groups.reduce(0, +) <= Self.longestExact else { return nil }
        var law = [1.0]
        var placed = 0
        for size in groups {
            law = Self.convolution(law, Self.gaussianBinomial(placed, size))
            placed += size
        }
        let whole = law.reduce(0, +)
        // With T untied pairs and i inversions, S = T - 2 i.
        let extreme = law.indices.filter { abs(law.count - 1 - 2 * $0) >= abs(score) }
        return min(1, extreme.reduce(0) { $0 + law[$1] } / whole)
    }

    /// How many ways `size` equal values among `others` have each number of inversions, as parts of one.
    private static func gaussianBinomial(_ others: Int, _ size: Int) -> [Double] {
        // rows[k] holds the ways of k values among those taken so far: [n, k] = [n - 1, k] + q^(n - k) [n - 1, k - 1].
        var rows = [[Double]](repeating: [], count: size + 1)
        rows[0] = [1]
        for total in 1...max(1, others + size) where others + size > 0 {
            for chosen in stride(from: min(size, total), through: 1, by: -1) {
                rows[chosen] = sum(rows[chosen], shifted: rows[chosen - 1], by: total - chosen)
            }
        }
        let whole = rows[size].reduce(0, +)
        return rows[size].map { $0 / whole }
    }

    private static func sum(_ left: [Double], shifted right: [Double], by shift: Int) -> [Double] {
        guard !right.isEmpty else { return left }
        var result = left + [Double](repeating: 0, count: max(0, right.count + shift - left.count))
        for (place, value) in right.enumerated() { result[place + shift] += value }
        return result
    }

    private static func convolution(_ left: [Double], _ right: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: left.count + right.count - 1)
        for (place, value) in left.enumerated() {
            for (shift, other) in right.enumerated() { result[place + shift] += value * other }
        }
        return result
    }
}
