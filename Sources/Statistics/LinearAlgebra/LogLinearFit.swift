import Glibc

/// A Poisson or negative binomial regression with a log link, fitted by iterated weighted least squares.
///
/// Source: McCullagh P., Nelder J. A. (1989), Generalized linear models, 2.5; with a shape, the NB2 law of variance
/// μ + μ² / shape (Venables W. N., Ripley B. D. (2002), Modern applied statistics with S, 7.4).
struct LogLinearFit: Sendable {
    let counts: [Double]
    let fitted: [Double]
    let coefficients: [Double]
    /// The last step: its design is multiplied by the root of the weights, its residuals are Pearson's.
    private(set) var regression: LeastSquares
    /// The size of the negative binomial law; infinite for Poisson's.
    let shape: Double

    /// - Parameters:
    ///   - columns: of the design, the constant included.
    ///   - offset: what is added to the linear predictor, such as the logarithm of the exposure.
    ///   - absorbing: groups that have each a level of their own, which is taken out and not estimated.
    init(
        columns: [[Double]], counts: [Double], offset: [Double], shape: Double = .infinity, absorbing: Groups? = nil
    ) throws(StatisticsError) {
        let mean = max(counts.reduce(0, +) / Double(max(counts.count, 1)), 1e-3)
        var step = Step(fitted: counts.map { ($0 + mean) / 2 }, counts: counts, offset: offset, shape: shape)
        var (coefficients, before) = ([Double](repeating: 0, count: columns.count), Double.infinity)
        for number in 1...Self.mostSteps {
            let regression = try step.regression(columns, absorbing: absorbing)
            let moved = zip(regression.coefficients, coefficients).map { abs($0 - $1) / (1 + abs($0)) }.max() ?? 0
            coefficients = regression.coefficients
            // Rounding may keep the last digits moving: once they no longer come nearer, they are there.
            if number > 1, moved < 1e-13 || moved < 1e-10 && moved > before / 2 {
                self.init(step, regression)
                return
            }
            before = moved
            step = step.next(regression)
        }
        throw .noConvergence(iterations: Self.mostSteps)
    }

    private init(_ step: Step, _ regression: LeastSquares) {
        counts = step.counts
        fitted = step.fitted
        coefficients = regression.coefficients
        shape = step.shape
        self.regression = regression
        self.regression.residuals = step.pearsonResiduals
    }

    private static let mostSteps = 100

    /// The inverse of the information: variances and covariances of the coefficients.
    var covariance: Matrix { regression.inverse }

    /// Twice what the likelihood lacks of that of a perfect fit.
    var deviance: Double {
        2
            * zip(counts, fitted).reduce(0) { sum, pair in
                let (count, mean) = pair
                let gain = count > 0 ? count * log(count / mean) : 0
                guard shape.isFinite else { return sum + gain - (count - mean) }
                return sum + gain - (count + shape) * log1p((count - mean) / (mean + shape))
            }
    }

    var logLikelihood: Double {
        zip(counts, fitted).reduce(0) { sum, pair in
            let (count, mean) = pair
            let constant = RDistributions.logGamma(count + 1)
            guard shape.isFinite else { return sum + count * log(mean) - mean - constant }
            let risen = RDistributions.logGamma(count + shape) - RDistributions.logGamma(shape)
            return sum + risen - constant - shape * log1p(mean / shape) + count * log(mean / (mean + shape))
        }
    }

    /// The sum of the squared Pearson residuals.
    var pearson: Double { regression.residualSquares }

    func standardError(_ coefficient: Int) -> Double { covariance[coefficient, coefficient].squareRoot() }
}

/// One step of the iteration: a weighted regression of the linear predictor, corrected by what the counts differ.
private struct Step {
    let fitted: [Double]
    let counts: [Double]
    let offset: [Double]
    let shape: Double

    private var weights: [Double] { fitted.map { $0 / (1 + $0 / shape) } }

    private var working: [Double] {
        counts.indices.map { log(fitted[$0]) - offset[$0] + (counts[$0] - fitted[$0]) / fitted[$0] }
    }

    var pearsonResiduals: [Double] {
        zip(counts, zip(fitted, weights)).map { ($0 - $1.0) * ($1.1).squareRoot() / $1.0 }
    }

    func regression(_ columns: [[Double]], absorbing groups: Groups?) throws(StatisticsError) -> LeastSquares {
        let weights = weights
        guard let groups else { return try LeastSquares(columns: columns, response: working, weights: weights) }
        return try LeastSquares(
            columns: columns.map { groups.within($0, weights: weights) },
            response: groups.within(working, weights: weights), weights: weights)
    }

    /// Residuals tell the new predictor, levels that were taken out included.
    func next(_ regression: LeastSquares) -> Step {
        let (working, weights) = (working, weights)
        let fitted = counts.indices.map { row in
            let linear = working[row] - regression.residuals[row] / weights[row].squareRoot()
            return min(max(exp(linear + offset[row]), 1e-290), 1e290)
        }
        return Step(fitted: fitted, counts: counts, offset: offset, shape: shape)
    }
}
