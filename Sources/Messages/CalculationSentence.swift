import Charts
import Statistics

/// The sentences of calculations and drawings that were asked of numbers which do not allow them: nothing that a user
/// writes comes so far without being refused before.
enum CalculationSentence {
    static func fault(_ error: StatisticsError) -> Fault {
        Fault(.internalError, "a calculation cannot be made: \(text(error))")
    }

    static func fault(_ error: ChartError) -> Fault {
        Fault(.internalError, "a figure cannot be drawn: \(text(error))")
    }

    private static func text(_ error: StatisticsError) -> String {
        switch error {
        case .invalidLevel(let level): "a confidence level of \(level) is not between 0 and 1"
        case .invalidProbability(let probability): "a probability of \(probability) is not between 0 and 1"
        case .invalidCount(let count): "\(count) is not a number of events"
        case .invalidFraction(let fraction): "\(fraction) is not a part of the units, above 0 and at most 1"
        case .invalidExposure(let exposure): "an exposure of \(exposure) gives no rate"
        case .invalidTrials(let trials): "\(trials) is not a number of trials"
        case .moreSuccessesThanTrials(let successes, let trials): "\(successes) successes of \(trials) trials"
        case .invalidFactor(let factor): "a factor of \(factor) is not above 0"
        case .impossibleAmounts(let total, let squares, let maximum, let claims):
            "\(claims) claims of at most \(maximum) cannot have the sum \(total) and the sum of squares \(squares)"
        case .invalidLimits(let lower, let upper):
            "limits of \(lower) and \(upper.map { "\($0)" } ?? "none") are not in order, or not finite"
        case .invalidValue(let value): "\(value) is not a value that the method takes"
        case .unequalLengths(let first, let second): "lists of \(first) and of \(second) numbers do not go together"
        case .tooFewPoints(let count, let needed): "\(count) points are too few, \(needed) are needed"
        case .collinear(let column): "column \(column) of the regression follows from the others"
        case .noConvergence(let iterations): "no convergence after \(iterations) steps"
        }
    }

    private static func text(_ error: ChartError) -> String {
        switch error {
        case .shareCount(let row, let expected, let found): "\(row) has \(found) shares, and \(expected) are expected"
        case .invalidShare(let row, let part): "the share of \(part) in \(row) is negative, or no number"
        case .sharesDoNotAddUp(let row, let sum): "the shares of \(row) make \(sum) %, not 100"
        }
    }
}
