import Glibc

extension CompoundPoissonInterval {
    /// The total times or divided by exp(z √V / T), V the sum of squares and T the total; nil for a total of 0.
    public static func logNormal(for amounts: ClaimAmounts, level: Double) throws(StatisticsError) -> Interval? {
        let deviate = try normalDeviate(ofLevel: level)
        guard amounts.total > 0 else { return nil }
        let factor = exp(deviate * amounts.sumOfSquares.squareRoot() / amounts.total)
        return try Interval(lower: amounts.total / factor, upper: amounts.total * factor, level: level)
    }
}
