/// Quantile of the standard normal distribution: the value z such that a standard normal variable is at most z with the
/// given probability (1.959964 for 0.975).
///
/// Source: Wichura M. J. (1988), Algorithm AS 241, Applied Statistics 37, 477-484, through R's `qnorm`.
///
/// - Parameter probability: strictly between 0 and 1.
/// - Throws: ``StatisticsError/invalidProbability(_:)``.
public func normalQuantile(_ probability: Double) throws(StatisticsError) -> Double {
    guard probability > 0, probability < 1 else { throw .invalidProbability(probability) }
    return RDistributions.normalQuantile(probability, tail: .lower)
}
