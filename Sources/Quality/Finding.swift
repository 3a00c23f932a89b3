import Indicators
import Words

/// Something that `check` finds in a folder, and where.
public struct Finding: Sendable {
    /// What it is; the raw value is the word of the JSON.
    public enum Kind: String, Sendable, CaseIterable {
        /// A file without a row below its header.
        case emptyFile = "empty-file"
        /// A row that does not count, for one of the reasons of `RowProblem`.
        case refusedRow = "refused-row"
        /// A printed total that its rows do not make.
        case totalMismatch = "total-mismatch"
        /// A row that reads like a total and counts.
        case falseTotal = "false-total"
        /// Two rows, or two figures, of the same codes.
        case duplicatedKey = "duplicated-key"
        /// A total that is not the published one of its year.
        case publishedTotal = "published-total"
        /// Two files that are the same, byte for byte.
        case sameFile = "same-file"
        /// Two files that count the same event and year.
        case overlap
        /// A row that is the sum of others without saying so.
        case unnamedTotal = "unnamed-total"
        /// Claims in rows without employees.
        case claimsWithoutExposure = "claims-without-exposure"
        /// Two rows that give another population for the same codes.
        case disagreement
        /// A published figure far from its other years or codes.
        case outlier
        /// A code that its official list does not have.
        case unknownCode = "unknown-code"
        /// A claim that appears twice.
        case repeatedClaim = "repeated-claim"
        /// Codes with employees that the file of claims lacks.
        case absentRows = "absent-rows"
        /// Two years with the same amounts, row for row.
        case sameYears = "same-years"
        /// Amounts of a row that cannot be true together.
        case implausible
        /// A word of a portfolio that no scheme reads.
        case unknownWord = "unknown-word"
        /// An enterprise with nothing in a year between others.
        case zeroYear = "zero-year"
        /// Rows of enterprises without a headcount.
        case emptyHeadcount = "empty-headcount"
        /// SIRET that are not well formed.
        case identifier
        /// Two people whose identities differ by one character.
        case nearIdentity = "near-identity"
        /// Codes that differ by how they are written only.
        case spelling
        /// A year far from all others, as by a slip in a date.
        case loneYear = "lone-year"
        /// A file whose last row no line end closes.
        case truncatedFile = "unended-file"
        /// A number whose last digits are not shown.
        case lostDigits = "lost-digits"
        /// A percentage in a column that counts.
        case percentage
        /// Fields or rows inside one field.
        case swallowedFields = "swallowed-fields"
        /// A decimal mark that may separate thousands.
        case unsettledMark = "unsettled-mark"
        /// A file of claims without their event.
        case missingEvent = "missing-event"
        /// A file of single claims that does not say so.
        case missingRowKind = "missing-row"
        /// A file all of whose rows are set aside.
        case nothingRead = "nothing-read"
        /// A file of the folder that no command reads.
        case unreadFile = "unread-file"
    }

    /// What it is.
    public let kind: Kind
    /// Nil where it lies between files.
    public var file: String?
    /// Physical line, from 1.
    public var line: Int?
    /// As the header writes it.
    public var column: String?
    /// As the file writes it; a code in its canonical spelling.
    public var value: String?
    /// The sentence, with the place.
    public let text: Bilingual

    /// What is nil has no place in the files.
    public init(
        kind: Kind, file: String? = nil, line: Int? = nil, column: String? = nil, value: String? = nil, text: Bilingual
    ) {
        (self.kind, self.file, self.line) = (kind, file, line)
        (self.column, self.value, self.text) = (column, value, text)
    }
}

/// What would make the figures of a folder wrong without any value being wrong by itself: a finding of `check`, and a
/// caution beside every figure.
public struct Doubt: Sendable {
    /// What it is, as `check` names it.
    public let kind: Finding.Kind
    /// Nil where it lies between files.
    public var file: String?
    /// Physical line, from 1.
    public var line: Int?
    /// As the header writes it.
    public var column: String?
    /// As the file writes it; not in `text`, which is printed beside figures of files that were never released.
    public var value: String?
    /// The caution, in both languages, with the place in it.
    public let text: Bilingual
    /// The sentence with the value in it, for whoever holds the file; nil where `text` says all.
    private var quoting: Bilingual?

    /// The sentence names the file itself: a caution is read far from it.
    public init(
        kind: Finding.Kind, file: String? = nil, line: Int? = nil, column: String? = nil, value: String? = nil,
        text: Bilingual, quoting: Bilingual? = nil
    ) {
        (self.kind, self.file, self.line, self.text) = (kind, file, line, text)
        (self.column, self.value, self.quoting) = (column, value, quoting)
    }

    /// The same for whoever holds the files.
    public var finding: Finding {
        Finding(kind: kind, file: file, line: line, column: column, value: value, text: quoting ?? text)
    }
}
