import Facts
import Statistics
import Tables

/// The exact intervals of small counts, which most rows of a large table share.
struct UsualIntervals: Sendable {
    /// By count, from 0; none where a table has few rows.
    private let intervals: [Interval?]

    /// Those that the counts of an indicator in so many rows may need.
    init(_ indicator: Indicator, rows: Int, level: Double) {
        let isWorthwhile = rows > 4 * Self.largest && indicator.interval == .exactPoisson
        intervals =
            isWorthwhile ? (0...Self.largest).map { try? PoissonInterval.exact(count: Double($0), level: level) } : []
    }

    private static let largest = 127

    /// The figure of a count in parts of a scale with its interval; nil where that is none of these.
    func cell(_ cell: Cell, count: Int64, scale: Int64) -> Cell? {
        guard scale == 1, count >= 0, count < intervals.count, let interval = intervals[Int(count)] else { return nil }
        var result = cell
        (result.lower, result.upper, result.level) = (interval.lower, interval.upper, interval.level)
        return result
    }
}
