/// A place in a text: both from 1, the column in characters as an editor counts them.
public struct Position: Sendable, Hashable {
    /// A line ends at LF, with a CR before it or not.
    public let line: Int
    /// 1 for the first character of a line.
    public let column: Int

    /// The first character of a text is at line 1, column 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
