/// What makes shares impossible to draw as parts of a whole.
public enum ChartError: Error, Sendable, Equatable {
    /// The row has another number of shares than the chart has parts.
    case shareCount(row: String, expected: Int, found: Int)
    /// A share is negative, infinite or not a number.
    case invalidShare(row: String, part: String)
    /// The shares, in percent, are further than one point from 100.
    case sharesDoNotAddUp(row: String, sum: Double)
}
