import Foundation

/// Confidence interval of the mean amount of a claim, given how many claims there are.
public enum MeanAmountInterval {
    /// From this number of claims on, the logarithm of the mean is taken for normal.
    public static let smallestCount = 10

    /// With T the total, V the sum of squares and N the number of claims, the mean m = T / N has the variance
    /// (V - T^2 / N) / N^2, and the limits are m exp(± z s / m), s the square root of that variance.
    ///
    /// Source: the delta method on the logarithm (Cox D. R., Hinkley D. V. (1974), Theoretical Statistics, 9.2).
    ///
    /// - Parameters:
    ///   - total: of the amounts, above 0.
    ///   - sumOfSquares: of the same amounts, in the square of their unit.
    ///   - count: of the claims, those without an amount too; ``smallestCount`` at least.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Returns: the interval in the unit of the amounts; nil where there are too few claims, no amount, or squares that are
    ///   not those of the total.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a limit is
    ///   too large for a `Double`.
    public static func logarithmic(
        total: Double, sumOfSquares: Double, count: Int, level: Double
    ) throws(StatisticsError) -> Interval? {
        let quantile = try normalDeviate(ofLevel: level)
        guard count >= smallestCount, total > 0 else { return nil }
        let number = Double(count)
        let spread = sumOfSquares - total * total / number
        // Equal amounts leave rounding errors of either sign.
        guard spread >= -1e-9 * sumOfSquares else { return nil }
        let mean = total / number
        let ratio = exp(quantile * max(0, spread).squareRoot() / number / mean)
        return try Interval(lower: mean / ratio, upper: mean * ratio, level: level)
    }
}
