/// The last row of a file that no line end closes: legal, but what a download that was cut leaves too.
public struct UnendedRow: Sendable, Hashable {
    /// Physical line.
    public let line: Int
    /// Whether fields are lacking: the file was cut, beyond doubt.
    public let lacksFields: Bool

    /// Nil where the line holds no row of data: a note that is cut changes no figure, and a value that is refused is reported
    /// as such.
    init?(line: Int, of part: ResourcePart) {
        self.line = line
        switch part.rejections.last {
        case let last? where last.line == line:
            guard case .fieldCount(let expected, let found) = last.problem, found < expected else { return nil }
            lacksFields = true
        default:
            guard line == part.lastLine else { return nil }
            lacksFields = false
        }
    }
}
