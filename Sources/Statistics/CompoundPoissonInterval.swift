/// Confidence intervals of the expected total of a compound Poisson variable.
///
/// Such a variable is a Poisson number of claims, each with its own amount. The intervals serve severity, incapacity
/// and cost, where days or euros come in lumps and are not Poisson counts.
///
/// The limits are in the unit of the amounts. When the total is 0, with or without claims, nothing was learned about
/// the size of an amount: the interval goes from 0 to `nil`.
public enum CompoundPoissonInterval {
    /// From this number of claims on, ``adopted(for:level:)`` uses Dobson's interval.
    public static let smallestCountForDobson = 10

    /// The interval Vigie prints: Dobson's on exact limits from 10 claims on, Fay and Feuer's below.
    ///
    /// Dobson's lower limit is replaced by 0 when negative, which happens with 10 claims or more when one amount
    /// outweighs the others; ``dobsonUnclipped(for:level:)`` gives it as it comes.
    ///
    /// - Parameters:
    ///   - amounts: what is kept of the amounts.
    ///   - level: confidence level, strictly between 0 and 1.
    /// - Throws: ``StatisticsError/invalidLevel(_:)``, or ``StatisticsError/invalidLimits(lower:upper:)`` when a
    ///   limit is too large for a `Double`.
    public static func adopted(for amounts: ClaimAmounts, level: Double) throws(StatisticsError) -> Interval {
        guard amounts.claimCount >= smallestCountForDobson else { return try gamma(for: amounts, level: level) }
        return try dobsonUnclipped(for: amounts, level: level).clippedAtZero()
    }
}
