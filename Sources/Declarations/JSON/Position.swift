/// A place in a text: both from 1, the column in characters as an editor counts them.
public struct Position: Sendable, Hashable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
