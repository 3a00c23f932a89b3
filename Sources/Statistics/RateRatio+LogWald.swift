import Glibc

extension RateRatio {
    /// The ratio times or divided by exp(z √(1/x1 + 1/x2)): an approximation for large counts; nil where a count is 0.
    ///
    /// Source: Rothman K. J., Greenland S. (1998), Modern epidemiology, chapter 14.
    public static func logWaldInterval(
        of first: EventRate, to second: EventRate, level: Double
    ) throws(StatisticsError) -> Interval? {
        let deviate = try normalDeviate(ofLevel: level)
        guard first.count > 0, let ratio = value(of: first, to: second) else { return nil }
        let factor = exp(deviate * (1 / Double(first.count) + 1 / Double(second.count)).squareRoot())
        return try Interval(lower: ratio / factor, upper: ratio * factor, level: level)
    }
}
