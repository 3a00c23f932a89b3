import Indicators
import Words

/// Something that `check` finds in a folder, and where.
public struct Finding: Sendable {
    /// What it is; the raw value is the word of the JSON.
    public enum Kind: String, Sendable {
        case emptyFile = "empty-file"
        case refusedRow = "refused-row"
        case totalMismatch = "total-mismatch"
        case falseTotal = "false-total"
        case duplicatedKey = "duplicated-key"
        case sameFile = "same-file"
        case overlap
        case unnamedTotal = "unnamed-total"
        case claimsWithoutExposure = "claims-without-exposure"
        case disagreement
        case outlier
        case unknownCode = "unknown-code"
        case repeatedClaim = "repeated-claim"
        case absentRows = "absent-rows"
        case sameYears = "same-years"
        case implausible
        case unknownWord = "unknown-word"
        case zeroYear = "zero-year"
        case emptyHeadcount = "empty-headcount"
        case identifier
        case spelling
        case loneYear = "lone-year"
        case truncatedFile = "unended-file"
        case unreadFile = "unread-file"
    }

    public let kind: Kind
    /// Nil where it lies between files.
    public var file: String?
    /// Physical line, from 1.
    public var line: Int?
    public var column: String?
    /// As the file writes it; a code in its canonical spelling.
    public var value: String?
    public let message: String

    public init(
        kind: Kind, file: String? = nil, line: Int? = nil, column: String? = nil, value: String? = nil, message: String
    ) {
        (self.kind, self.file, self.line) = (kind, file, line)
        (self.column, self.value, self.message) = (column, value, message)
    }
}

/// What would make the figures of a folder wrong without any value being wrong by itself: a finding of `check`, and a
/// caution beside every figure.
public struct Doubt: Sendable {
    public let kind: Finding.Kind
    public var file: String?
    public var line: Int?
    public let text: Bilingual

    public init(kind: Finding.Kind, file: String? = nil, line: Int? = nil, text: Bilingual) {
        (self.kind, self.file, self.line, self.text) = (kind, file, line, text)
    }

    public var finding: Finding { Finding(kind: kind, file: file, line: line, message: text.english) }
}
