import Glibc

/// The NB2 regression of greatest likelihood: the shape by bisection, the coefficients fitted anew at each shape.
enum NegativeBinomial {
    /// - Returns: nil where the counts vary no more than Poisson's: the shape is then infinite.
    static func fit(
        columns: [[Double]], counts: [Double], offset: [Double]
    ) throws(StatisticsError) -> LogLinearFit? {
        let poisson = try LogLinearFit(columns: columns, counts: counts, offset: offset)
        // Near an infinite shape the likelihood rises with the variance if the squares exceed the counts.
        let excess = zip(counts, poisson.fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) - $1.0 }
        guard excess > 0 else { return nil }
        var failure: StatisticsError?
        let isBelow = { (logarithm: Double) -> Bool in
            do throws(StatisticsError) {
                let shape = exp(logarithm)
                return score(try LogLinearFit(columns: columns, counts: counts, offset: offset, shape: shape)) > 0
            } catch {
                failure = error
                return false
            }
        }
        let root = bisectedRoot(in: log(1e-3)...log(1e8), where: isBelow)
        if let failure { throw failure }
        guard root < log(0.9e8) else { return nil }
        return try LogLinearFit(columns: columns, counts: counts, offset: offset, shape: exp(root))
    }

    /// The derivative of the likelihood by the shape.
    private static func score(_ fit: LogLinearFit) -> Double {
        let shape = fit.shape
        return zip(fit.counts, fit.fitted).reduce(0) { sum, pair in
            let (count, mean) = pair
            return sum + RDistributions.digammaRise(from: shape, by: count) - log1p(mean / shape)
                + (mean - count) / (mean + shape)
        }
    }
}
