/// A file of figures that was read, and how.
public struct InputRecord: Codable, Sendable, Hashable {
    /// Of the resource, in its descriptor.
    public var name: String
    /// Inside the folder of the data.
    public var path: String
    /// `published` where its figures were released before, else whose secrecy they are under.
    public var secrecy: String?
    /// Absent where the file was never released: whoever guesses its rows would see by it that the guess is right.
    public var bytes: Int?
    /// Of the bytes as the user gave them, compressed or not; absent where `bytes` are.
    public var sha256: String?
    /// The keyed digest (HMAC-SHA-256, hexadecimal) of the 64 digits of the SHA-256, where a file that was never released is
    /// told under a key.
    public var hmac: String?
    /// The published layout that the file follows; absent where it follows none.
    public var layout: String?
    /// IANA name.
    public var encoding: String
    /// Why the file was read in that encoding.
    public var encodingReason: String
    /// `gzip`; absent where the file is not compressed.
    public var compression: String?
    /// One character.
    public var delimiter: String
    /// Ordinal of the last row of the header among the records, from 1; 0 without a header.
    public var headerRecord: Int
    /// Rows that the header takes, when they are several.
    public var headerHeight: Int?
    /// The first line with a quote inside an unquoted field; absent where there is none.
    public var strayQuoteLine: Int?
    /// The date or month of the state that the file is of.
    public var observed: String?
    /// Absent where the study does not count them by file.
    public var rows: Rows?
    /// The step of which the numbers of rows are multiples; absent where they are exact.
    public var rowsRoundedTo: Int?

    /// How many rows were read, and what became of them.
    public struct Rows: Codable, Sendable, Hashable {
        /// Rows below the header.
        public let read: Int
        /// Rows that count.
        public let kept: Int
        /// Rows that were refused.
        public let rejected: Int
        /// Rows of totals and notes.
        public let setAside: Int

        /// `read` is the sum of the three others, unless each was rounded by itself.
        public init(read: Int, kept: Int, rejected: Int, setAside: Int) {
            (self.read, self.kept, self.rejected, self.setAside) = (read, kept, rejected, setAside)
        }
    }

    /// What every file has; the rest is set where it is known.
    public init(
        name: String, path: String, encoding: String, encodingReason: String, delimiter: String, headerRecord: Int
    ) {
        (self.name, self.path) = (name, path)
        (self.encoding, self.encodingReason) = (encoding, encodingReason)
        (self.delimiter, self.headerRecord) = (delimiter, headerRecord)
    }
}
