/// Rows of single claims that appear twice in the files of a folder.
public struct RepeatedClaims: Sendable, Hashable {
    /// What tells claims apart.
    public enum Mark: Sendable, Hashable {
        /// The number of the claim (`claim-id`).
        case number
        /// All the fields of the row, where the file gives no number.
        case row
    }

    /// By what they are the same.
    public let mark: Mark
    /// Rows that stood before, in this file or in one above it.
    public let count: Int
    /// Rows of the file that were looked at.
    public let examined: Int
    /// Physical line of the first row that stood before.
    public let line: Int
    /// Whether only a part of the rows was looked at: `count` is then a part of the repeated ones.
    public let isSample: Bool

    /// `line` is the physical line of the first of them.
    public init(mark: Mark, count: Int, examined: Int, line: Int, isSample: Bool) {
        self.mark = mark
        self.count = count
        self.examined = examined
        self.line = line
        self.isSample = isSample
    }

    /// Two claims may share a number never, and all the fields of a short row often: such rows are only doubtful when
    /// they are many, as when a file was appended to itself.
    var isDoubtful: Bool { mark == .number ? count > 0 : count >= 20 && count * 4 >= examined }

    /// Those of two files of one resource together.
    func adding(_ other: RepeatedClaims) -> RepeatedClaims {
        RepeatedClaims(
            mark: mark, count: count + other.count, examined: examined + other.examined,
            line: count > 0 ? line : other.line, isSample: isSample || other.isSample)
    }
}
