/// How a delimited text file is written: all that must be known before its records can be read.
public struct TextForm: Sendable, Hashable {
    /// Encoding of the file. Fields are always handed out in UTF-8.
    public var encoding: TextEncoding
    /// Whether the file opens with the UTF-8 mark. For reports: a mark that is there is always skipped.
    public var hasByteOrderMark: Bool
    /// The byte between two fields.
    public var delimiter: UInt8
    /// Ordinal of the (last row of the) header among the non-blank records, from 1. The records above it are titles; 0 means no header.
    public var headerRecord: Int
    /// How many records the header takes, `headerRecord` being the last of them.
    public var headerHeight: Int
    /// How the first records end. For reports: all endings are read alike.
    public var lineEnding: LineEnding

    /// A form that is known beforehand; the defaults are those of a file in UTF-8 with semicolons and a header.
    public init(
        encoding: TextEncoding = .utf8,
        hasByteOrderMark: Bool = false,
        delimiter: UInt8 = UInt8(ascii: ";"),
        headerRecord: Int = 1,
        headerHeight: Int = 1,
        lineEnding: LineEnding = .lf
    ) {
        self.encoding = encoding
        self.hasByteOrderMark = hasByteOrderMark
        self.delimiter = delimiter
        self.headerRecord = headerRecord
        self.headerHeight = headerHeight
        self.lineEnding = lineEnding
    }
}

/// What ends the records of a file; line breaks inside quotes do not count.
public enum LineEnding: String, Sendable, Hashable, CaseIterable {
    /// The line break of Windows, of Unix, of old Macintosh, or several of them in one file.
    case crlf, lf, cr, mixed
}

/// What the user declares about a file, and detection must not guess.
public struct TextFormOverrides: Sendable, Hashable {
    /// Nil where it is to be detected.
    public var encoding: TextEncoding?
    /// An ASCII byte that is neither a quote nor a line break; nil where it is to be detected.
    public var delimiter: UInt8?
    /// Ordinal of the last record of the header.
    public var headerRecord: Int?
    /// How many records the header takes, where `headerRecord` is given.
    public var headerHeight: Int

    /// What is not given is detected.
    public init(
        encoding: TextEncoding? = nil, delimiter: UInt8? = nil, headerRecord: Int? = nil, headerHeight: Int = 1
    ) {
        self.encoding = encoding
        self.delimiter = delimiter
        self.headerRecord = headerRecord
        self.headerHeight = headerHeight
    }
}
