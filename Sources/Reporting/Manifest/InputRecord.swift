/// A file of figures that was read, and how.
public struct InputRecord: Codable, Sendable, Hashable {
    /// Of the resource, in its descriptor.
    public var name: String
    /// Inside the folder of the data.
    public var path: String
    /// Absent where the number of rows is a secret, which it would give back.
    public var bytes: Int?
    /// Of the bytes as the user gave them, compressed or not.
    public var sha256: String
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
    /// Absent where their number is a secret.
    public var rows: Rows?

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

        /// `read` is the sum of the three others.
        public init(read: Int, kept: Int, rejected: Int, setAside: Int) {
            (self.read, self.kept, self.rejected, self.setAside) = (read, kept, rejected, setAside)
        }
    }

    /// What every file has; the rest is set where it is known.
    public init(
        name: String, path: String, sha256: String, encoding: String, encodingReason: String, delimiter: String,
        headerRecord: Int
    ) {
        (self.name, self.path, self.sha256) = (name, path, sha256)
        (self.encoding, self.encodingReason) = (encoding, encodingReason)
        (self.delimiter, self.headerRecord) = (delimiter, headerRecord)
    }
}
