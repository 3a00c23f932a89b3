import Indicators
import Words

/// Something that `check` finds in a folder, and where.
struct Finding: Sendable {
    /// What it is; the raw value is the word of the JSON.
    enum Kind: String, Sendable {
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
        case unendedFile = "unended-file"
        case unreadFile = "unread-file"
    }

    let kind: Kind
    /// Nil where it lies between files.
    var file: String?
    /// Physical line, from 1.
    var line: Int?
    var column: String?
    /// As the file writes it; a code in its canonical spelling.
    var value: String?
    let message: String
}

/// What would make the figures of a folder wrong without any value being wrong by itself: a finding of `check`, and a
/// caution beside every figure.
struct Doubt: Sendable {
    let kind: Finding.Kind
    var file: String?
    var line: Int?
    let text: Bilingual

    var finding: Finding { Finding(kind: kind, file: file, line: line, message: text.english) }
}
