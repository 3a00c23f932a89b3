/// The form of a file, and the facts it was decided on.
public struct DetectedForm: Sendable, Hashable {
    /// What reading needs.
    public var form: TextForm
    /// Why the form has its encoding.
    public var encodingReason: EncodingReason
    /// A byte that speaks against Windows-1252 where the file is read so by default; nil where none does.
    public var foreignByte: ForeignByte?
    /// Why the form has its delimiter.
    public var delimiterReason: DelimiterReason
    /// Why the header was taken to stand where it does.
    public var headerReason: HeaderReason
    /// One score for each delimiter tried; empty when the delimiter was forced.
    public var delimiterScores: [DelimiterScore]
    /// Physical line on which the header starts, 0 where the file has none.
    public var headerLine: Int
    /// Nil for a file that is not compressed.
    public var compression: Compression?
    /// The first line on which a quote stands inside an unquoted field, as far as the file was read; nil where every
    /// quote opens, closes or is doubled.
    public var strayQuoteLine: Int?
}

/// On what an encoding was decided, the first that applies.
public enum EncodingReason: Sendable, Hashable {
    /// The caller named the encoding.
    case forced
    /// The first bytes are the mark of UTF-8 or of UTF-16.
    case byteOrderMark
    /// Every byte is below 80: the encoding makes no difference.
    case onlyASCII
    /// The whole file is well-formed UTF-8.
    case validUTF8
    /// The first byte that UTF-8 does not allow; the file is read as Windows-1252.
    case notUTF8(byteOffset: Int, line: Int)
}

/// On what a delimiter was decided.
public enum DelimiterReason: Sendable, Hashable {
    /// The caller named the delimiter.
    case forced
    /// The best of `delimiterScores`.
    case consistentFieldCount
    /// No candidate splits the first records alike: the file has one column, and the delimiter is a convention.
    case singleColumn
}

/// On what the place of the header was decided, among the first 200 records.
public enum HeaderReason: Sendable, Hashable {
    /// The caller gave the place of the header.
    case forced
    /// The first record left columns without a name of their own, which a second row of words gives.
    case twoRows
    /// The first record of the usual width with text in most of its cells.
    case firstFullTextRecord
    /// No record of the usual width is mostly text; the first one of any width that is.
    case firstTextRecord
    /// No record is mostly text; the first one of the usual width with most of its cells filled.
    case firstFullRecord
    /// Nothing stands out; the first record.
    case firstRecord
}

/// How well a delimiter splits the first records of a file.
public struct DelimiterScore: Sendable, Hashable {
    /// The byte that was tried: `;`, `,`, a tab or `|`.
    public let delimiter: UInt8
    /// Records read, those made of empty cells left out.
    public let records: Int
    /// The most frequent number of fields, and how many records have it.
    public let fields: Int
    /// How many of `records` have the most frequent number of fields.
    public let consistentRecords: Int
    /// Whether libcsv accepts all of these records under this delimiter.
    public let isReadable: Bool

    /// From 0 (one column) to 1: the share of consistent records, less for few fields.
    public var value: Double {
        guard records > 0, fields > 1 else { return 0 }
        return Double(consistentRecords) / Double(records) * (1 - 1 / Double(fields))
    }
}
