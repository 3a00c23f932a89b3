/// An effect with every standard error that is used of it, and the interval that Vigie prints.
///
/// Interval and probability rest on CR2 with Bell and McCaffrey's degrees of freedom where rows are clustered, else on HC2
/// with the degrees of freedom of clusters of one row.
public struct EffectEstimate: Sendable {
    /// What the coefficient is of: `constant`, `treated`, `after`, `effect`, or a period.
    public let term: String
    /// The estimate, in the unit of the outcome.
    public let value: Double
    /// With one variance for all rows.
    public let ordinaryError: Double
    /// White's, which holds where variances differ.
    public let hc0: Double
    /// HC0 times the root of n / (n - K).
    public let hc1: Double
    /// Squared residuals over 1 - h, h the leverage of the row.
    public let hc2: Double
    /// Squared residuals over (1 - h)².
    public let hc3: Double
    /// Of clusters, nil without them: not adjusted, times the root of G / (G - 1) (N - 1) / (N - K), and adjusted.
    public let cr0: Double?
    /// CR0 times the root of G / (G - 1) (N - 1) / (N - K).
    public let cr1: Double?
    /// Residuals of a cluster times (I - H)^(-1/2).
    public let cr2: Double?
    /// Residuals of a cluster times (I - H)^(-1).
    public let cr3: Double?
    /// Those of CR2, or of HC2 without clusters; nil where nothing is left to estimate an error from.
    public let degreesOfFreedom: Double?
    /// Clusters; nil without.
    public let clusters: Int?
    /// Probabilities of the exhaustive wild bootstrap: |t*| at least, and above, the observed one; nil without clusters,
    /// with more than twelve, or for other terms than the effect.
    public let wild: (atLeast: Double, above: Double)?

    /// The standard error of interval and probability.
    public var standardError: Double { cr2 ?? hc2 }

    /// Nil where nothing is left to estimate an error from.
    public func interval(level: Double) throws(StatisticsError) -> Interval? {
        guard let degreesOfFreedom else { return nil }
        return try interval(error: standardError, degrees: degreesOfFreedom, level: level)
    }

    /// The usual interval of clusters, CR1 with Student's t of G - 1: too short with few clusters. Nil without clusters.
    public func usualInterval(level: Double) throws(StatisticsError) -> Interval? {
        guard let cr1, let clusters else { return nil }
        return try interval(error: cr1, degrees: Double(clusters - 1), level: level)
    }

    func interval(error: Double, degrees: Double, level: Double) throws(StatisticsError) -> Interval {
        let tail = try tailProbability(ofLevel: level)
        let reach = RDistributions.studentQuantile(tail, degrees: degrees, tail: .upper) * error
        return try Interval(lower: value - reach, upper: value + reach, level: level)
    }

    /// Two-sided probability of so large an effect without one; nil as the interval.
    public var probability: Double? {
        guard let degreesOfFreedom, standardError > 0 else { return nil }
        return 2
            * RDistributions.studentProbability(abs(value) / standardError, degrees: degreesOfFreedom, tail: .upper)
    }

    /// The same by CR1 and G - 1 degrees of freedom.
    public var usualProbability: Double? {
        guard let cr1, let clusters else { return nil }
        return 2 * RDistributions.studentProbability(abs(value) / cr1, degrees: Double(clusters - 1), tail: .upper)
    }
}
