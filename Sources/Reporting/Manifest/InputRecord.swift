/// A file of figures that was read, and how.
public struct InputRecord: Codable, Sendable, Hashable {
    /// Of the resource, in its descriptor.
    public var name: String
    public var path: String
    /// Absent where the number of rows is a secret, which it would give back.
    public var bytes: Int?
    public var sha256: String
    public var layout: String?
    public var encoding: String
    /// Why the file was read in that encoding.
    public var encodingReason: String
    public var compression: String?
    public var delimiter: String
    public var headerRecord: Int
    /// Rows that the header takes, when they are several.
    public var headerHeight: Int?
    public var strayQuoteLine: Int?
    public var observed: String?
    public var rows: Rows?

    /// How many rows were read, and what became of them.
    public struct Rows: Codable, Sendable, Hashable {
        public let read: Int
        public let kept: Int
        public let rejected: Int
        public let setAside: Int

        public init(read: Int, kept: Int, rejected: Int, setAside: Int) {
            (self.read, self.kept, self.rejected, self.setAside) = (read, kept, rejected, setAside)
        }
    }

    public init(
        name: String, path: String, sha256: String, encoding: String, encodingReason: String, delimiter: String,
        headerRecord: Int
    ) {
        (self.name, self.path, self.sha256) = (name, path, sha256)
        (self.encoding, self.encodingReason) = (encoding, encodingReason)
        (self.delimiter, self.headerRecord) = (delimiter, headerRecord)
    }
}
