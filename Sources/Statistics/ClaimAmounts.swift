/// What is kept of the amounts v_1, v_2, to v_N of N claims: days off, incapacity points or euros, never negative.
///
/// These four numbers are enough for the interval of a total, and can be merged over any partition of the claims. They
/// are in one unit: if `total` is in euros, `sumOfSquares` is in square euros.
public struct ClaimAmounts: Sendable, Hashable {
    /// Sum of the amounts.
    public let total: Double

    /// Sum of the squared amounts.
    public let sumOfSquares: Double

    /// Largest amount.
    public let maximum: Double

    /// Number of claims N, at least 0: those that carry an amount, which are not always all the claims.
    public let claimCount: Int

    /// The four numbers, checked against each other.
    ///
    /// Sums of rounded terms may break an inequality by a few bits: a relative difference of 1e-9 is forgiven.
    ///
    /// - Throws: ``StatisticsError/invalidCount(_:)``, or
    ///   ``StatisticsError/impossibleAmounts(total:sumOfSquares:maximum:claimCount:)`` when a number is negative or not
    ///   finite, or when no N non-negative amounts can give the four.
    public init(
        total: Double,
        sumOfSquares: Double,
        maximum: Double,
        claimCount: Int
    ) throws(StatisticsError) {
        try checkCount(Double(claimCount))
        self.total = total
        self.sumOfSquares = sumOfSquares
        self.maximum = maximum
        self.claimCount = claimCount
        guard areFiniteAndNonNegative, arePossible else {
            throw .impossibleAmounts(
                total: total, sumOfSquares: sumOfSquares, maximum: maximum, claimCount: claimCount)
        }
    }

    private var areFiniteAndNonNegative: Bool {
        [total, sumOfSquares, maximum].allSatisfy { $0 >= 0 && $0.isFinite }
    }

    /// max <= T <= N max, max^2 <= V <= T max and T^2 <= N V; V is 0 with T only, which excludes squares that
    /// underflow.
    private var arePossible: Bool {
        let slack = 1 + 1e-9
        let count = Double(claimCount)
        return maximum <= total * slack && total <= count * maximum * slack
            && maximum * maximum <= sumOfSquares * slack && sumOfSquares <= total * maximum * slack
            && total * total <= count * sumOfSquares * slack
            && (total == 0) == (sumOfSquares == 0)
    }
}
