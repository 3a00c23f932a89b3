/// Probability left in each tail by a two-sided interval: (1 - level) / 2.
func tailProbability(ofLevel level: Double) throws(StatisticsError) -> Double {
    guard level > 0, level < 1 else { throw .invalidLevel(level) }
    return (1 - level) / 2
}

/// Standard normal deviate exceeded with the tail probability of a level (1.96 at 95 %).
func normalDeviate(ofLevel level: Double) throws(StatisticsError) -> Double {
    RDistributions.normalQuantile(try tailProbability(ofLevel: level), tail: .upper)
}

/// Refuses a number of events that the distribution functions would answer with NaN.
func checkCount(_ count: Double) throws(StatisticsError) {
    guard count >= 0, count <= StatisticsError.largestCount else { throw .invalidCount(count) }
}

/// Refuses a number of trials without meaning, and successes outside 0...trials.
///
/// - Parameter largest: the largest number of trials that the method takes.
func checkProportion(
    successes: Double, trials: Double, largest: Double = StatisticsError.largestCount
) throws(StatisticsError) {
    guard successes >= 0, successes <= largest else { throw .invalidCount(successes) }
    guard trials > 0, trials <= largest else { throw .invalidTrials(trials) }
    guard successes <= trials else { throw .moreSuccessesThanTrials(successes: successes, trials: trials) }
}
