/// What makes a calculation impossible, with the offending values.
///
/// Every function of this module that can be given a bad argument throws one of these; none returns NaN or an infinity.
/// A limit that does not exist for valid data is not an error: it is a `nil` (see ``Interval/upper``).
public enum StatisticsError: Error, Sendable, Hashable {
    /// A confidence level that is not strictly between 0 and 1.
    case invalidLevel(Double)

    /// A probability that is not strictly between 0 and 1.
    case invalidProbability(Double)

    /// A number of events that is negative, infinite, NaN or above what the method takes.
    case invalidCount(Double)

    /// A part of the units that is not above 0 and at most 1.
    case invalidFraction(Double)

    /// An amount of exposure that is not positive and finite, or so small that the rate is infinite.
    case invalidExposure(Double)

    /// A number of trials that is zero, negative, infinite, NaN or above what the method takes.
    case invalidTrials(Double)

    /// More successes than trials.
    case moreSuccessesThanTrials(successes: Double, trials: Double)

    /// A scale factor that is not positive and finite.
    case invalidFactor(Double)

    /// Totals that no set of non-negative amounts can have.
    case impossibleAmounts(total: Double, sumOfSquares: Double, maximum: Double, claimCount: Int)

    /// Limits that are not finite or not in order; from valid data, a result too large for a `Double`.
    case invalidLimits(lower: Double, upper: Double?)

    /// A value that is not finite, or that the method does not take.
    case invalidValue(Double)

    /// Lists that should be as long as each other, and are not.
    case unequalLengths(Int, Int)

    /// Fewer points than the method needs.
    case tooFewPoints(Int, needed: Int)

    /// A column of a regression, counted from 0, that the others determine.
    case collinear(column: Int)

    /// An iteration that did not converge.
    case noConvergence(iterations: Int)

    /// The largest count accepted, 10^8: more than the workers of any country of Europe.
    ///
    /// Above some 5 * 10^8, R's beta quantile stops converging for fractional counts and says so on the standard
    /// output.
    public static let largestCount = 1e8

    /// The largest count of what is computed in closed form, 2^53: a `Double` tells every whole number up to it.
    public static let largestExactCount = 9_007_199_254_740_992.0
}
