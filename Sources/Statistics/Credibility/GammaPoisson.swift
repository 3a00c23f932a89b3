import Glibc

/// Poisson counts of units whose rates follow a gamma law of mean μ and shape k, both of greatest likelihood.
///
/// The rate of a unit, given its count, is (k + count) / (k / μ + exposure); it keeps exposure / (k / μ + exposure) of its
/// own. Where the counts vary no more than chance k is infinite, and every unit has the rate of all.
///
/// Source: Clayton D., Kaldor J. (1987), Biometrics 43, 671-681.
public struct GammaPoisson: Sendable, Hashable {
    /// Observed and shrunk rates.
    public let rates: EmpiricalBayes
    /// k; infinite where units do not differ.
    public let shape: Double
    /// The logarithm of the greatest likelihood.
    public let logLikelihood: Double
    private let counts: [Double]
    private let exposures: [Double]

    /// Undefined without any event.
    ///
    /// - Throws: as ``EmpiricalBayes/marshallVariances(counts:exposures:)``.
    public static func fit(counts: [Double], exposures: [Double]) throws(StatisticsError) -> Outcome<GammaPoisson> {
        try EmpiricalBayes.check(counts, exposures)
        guard counts.contains(where: { $0 > 0 }) else { return .undefined(.noEvent) }
        let constant = [[Double](repeating: 1, count: counts.count)]
        let offset = exposures.map { log($0) }
        let varied = try NegativeBinomial.fit(columns: constant, counts: counts, offset: offset)
        if let varied { return .value(GammaPoisson(varied, counts: counts, exposures: exposures)) }
        let fit = try LogLinearFit(columns: constant, counts: counts, offset: offset)
        return .value(GammaPoisson(fit, counts: counts, exposures: exposures))
    }

    private init(_ fit: LogLinearFit, counts: [Double], exposures: [Double]) {
        let mean = exp(fit.coefficients[0])
        let own = fit.shape.isFinite ? exposures.map { $0 / (fit.shape / mean + $0) } : exposures.map { _ in 0 }
        rates = EmpiricalBayes(counts: counts, exposures: exposures, prior: mean, weights: own)
        shape = fit.shape
        logLikelihood = fit.logLikelihood
        self.counts = counts
        self.exposures = exposures
    }

    /// The interval of each unit's rate given its count: gamma quantiles; nil where units do not differ.
    public func intervals(level: Double) throws(StatisticsError) -> [Interval]? {
        let tail = try tailProbability(ofLevel: level)
        guard shape.isFinite else { return nil }
        return try zip(counts, exposures).map { (count, exposure) throws(StatisticsError) in
            let scale = 1 / (shape / rates.prior + exposure)
            return try Interval(
                lower: RDistributions.gammaQuantile(tail, shape: shape + count, scale: scale, tail: .lower),
                upper: RDistributions.gammaQuantile(tail, shape: shape + count, scale: scale, tail: .upper),
                level: level)
        }
    }
}
