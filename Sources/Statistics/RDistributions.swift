import CRmath

/// R's distribution functions, as compiled in Debian's r-mathlib: the only place where `CRmath` is called.
///
/// Nothing is checked here. Callers pass finite arguments inside the domain, because the library answers NaN outside
/// it, and prints its precision warnings on the standard output, where they would be taken for results. Only
/// functions without hidden state are wrapped, so that all of them can be called from any thread.
enum RDistributions {
    /// The side of a distribution on which a probability is counted.
    ///
    /// A small upper tail must be asked for as such: `1 - tail` would lose its last digits.
    enum Tail: Int32 {
        case upper = 0
        case lower = 1
    }

    /// Quantile of the standard normal distribution (`qnorm`).
    static func normalQuantile(_ probability: Double, tail: Tail) -> Double {
        qnorm5(probability, 0, 1, tail.rawValue, 0)
    }

    /// Quantile of the gamma distribution of mean `shape * scale` (`qgamma`).
    static func gammaQuantile(_ probability: Double, shape: Double, scale: Double = 1, tail: Tail) -> Double {
        qgamma(probability, shape, scale, tail.rawValue, 0)
    }

    /// Probability that a gamma variable of scale 1 falls on one side of `value` (`pgamma`).
    static func gammaProbability(_ value: Double, shape: Double, tail: Tail) -> Double {
        pgamma(value, shape, 1, tail.rawValue, 0)
    }

    /// Probability of more than `count` events (`ppois`); 1 below zero.
    static func poissonAbove(_ count: Int, mean: Double) -> Double {
        count < 0 ? 1 : ppois(Double(count), mean, 0, 0)
    }

    /// Quantile of the beta distribution of mean `first / (first + second)` (`qbeta`).
    static func betaQuantile(_ probability: Double, _ first: Double, _ second: Double, tail: Tail) -> Double {
        qbeta(probability, first, second, tail.rawValue, 0)
    }

    /// Probability of exactly `successes` out of `trials` (`dbinom`).
    static func binomialMass(_ successes: Int, trials: Int, probability: Double) -> Double {
        dbinom(Double(successes), Double(trials), probability, 0)
    }

    /// Probability of at most `successes` (lower tail) or of more than `successes` (upper tail) (`pbinom`).
    static func binomialProbability(_ successes: Int, trials: Int, probability: Double, tail: Tail) -> Double {
        pbinom(Double(successes), Double(trials), probability, tail.rawValue, 0)
    }

    /// Probability of exactly `count` events (`dpois`).
    static func poissonMass(_ count: Int, mean: Double) -> Double { dpois(Double(count), mean, 0) }

    /// Probability of at most `count` events (`ppois`); 0 below zero.
    static func poissonAtMost(_ count: Int, mean: Double) -> Double {
        count < 0 ? 0 : ppois(Double(count), mean, 1, 0)
    }

    /// Probability that a standard normal variable falls on one side of `value` (`pnorm`).
    static func normalProbability(_ value: Double, tail: Tail) -> Double { pnorm5(value, 0, 1, tail.rawValue, 0) }

    /// Quantile of Student's distribution (`qt`); degrees of freedom need not be whole.
    static func studentQuantile(_ probability: Double, degrees: Double, tail: Tail) -> Double {
        qt(probability, degrees, tail.rawValue, 0)
    }

    /// Probability that a Student variable is beyond `value` on one side (`pt`).
    static func studentProbability(_ value: Double, degrees: Double, tail: Tail) -> Double {
        pt(value, degrees, tail.rawValue, 0)
    }

    /// Quantile of the chi-squared distribution (`qchisq`).
    static func chiSquaredQuantile(_ probability: Double, degrees: Double, tail: Tail) -> Double {
        qchisq(probability, degrees, tail.rawValue, 0)
    }

    /// Probability that a chi-squared variable is above `value` (`pchisq`).
    static func chiSquaredAbove(_ value: Double, degrees: Double) -> Double { pchisq(value, degrees, 0, 0) }

    /// Probability that a variable of Fisher's distribution is above `value` (`pf`).
    static func fisherAbove(_ value: Double, _ numerator: Double, _ denominator: Double) -> Double {
        pf(value, numerator, denominator, 0, 0)
    }

    /// exp(-value) times the modified Bessel function of the first kind (`bessel_i`, scaled).
    static func scaledBessel(_ value: Double, order: Double) -> Double { bessel_i(value, order, 2) }

    /// The logarithm of the gamma function (`lgammafn`).
    static func logGamma(_ value: Double) -> Double { lgammafn(value) }

    /// How far the digamma function rises from `value` to `value + step`: a sum where the step is short and whole.
    static func digammaRise(from value: Double, by step: Double) -> Double {
        guard step <= 100, step == step.rounded() else { return digamma(value + step) - digamma(value) }
        return (0..<Int(step)).reduce(0) { $0 + 1 / (value + Double($1)) }
    }
}
