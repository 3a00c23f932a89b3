import Glibc

/// Events observed over events expected: a standardised ratio (SIR) whose expectation is known without error.
///
/// Ratios of units with different structures are not comparable with each other, only each with 1.
public struct IndirectRatio: Sendable, Hashable {
    /// The count and its expectation, with the exact tests.
    public let test: PoissonTest

    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/invalidExposure(_:)``.
    public init(observed: Int, expected: Double) throws(StatisticsError) {
        test = try PoissonTest(count: observed, expected: expected)
    }

    /// Events observed.
    public var observed: Int { test.count }
    /// Events expected.
    public var expected: Double { test.expected }
    /// Observed over expected.
    public var value: Double { Double(observed) / expected }
    /// Events above those expected; below 0 where there are fewer.
    public var excess: Double { Double(observed) - expected }

    /// Exact interval of the count, over the expectation.
    public func exact(level: Double) throws(StatisticsError) -> Interval {
        try PoissonInterval.exact(count: Double(observed), level: level).scaled(by: 1 / expected)
    }

    /// Byar's interval of the count, over the expectation.
    public func byar(level: Double) throws(StatisticsError) -> Interval {
        try PoissonInterval.byar(count: Double(observed), level: level).scaled(by: 1 / expected)
    }

    /// The interval of PHEindicatormethods: exact under 10 events, Byar's from there on.
    public func fingertips(level: Double) throws(StatisticsError) -> Interval {
        try PoissonInterval.fingertips(count: Double(observed), level: level).scaled(by: 1 / expected)
    }

    /// The ratio times or divided by exp(z / √observed), as epitools gives; nil without events.
    public func logNormal(level: Double) throws(StatisticsError) -> Interval? {
        guard observed > 0 else { return nil }
        let factor = exp(try normalDeviate(ofLevel: level) / Double(observed).squareRoot())
        return try Interval(lower: value / factor, upper: value * factor, level: level)
    }
}
