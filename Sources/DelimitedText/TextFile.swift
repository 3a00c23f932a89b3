/// A file to be read: what the user calls it, its bytes as they came, and the regular file that holds its text.
///
/// A compressed file, a file in UTF-16 and the standard input are first copied to unlinked temporary files, so that all
/// that follows reads a regular file in an encoding that holds ASCII. The physical lines remain those of the user's
/// file; byte offsets are those of the decompressed bytes.
public struct TextFile: Sendable {
    /// What messages call the file.
    public let name: String
    /// The bytes as the user gave them.
    public let original: StoredFile
    /// Nil where the bytes are those of the text itself.
    public let compression: Compression?
    let transcoding: Transcoding?
    /// The state of the original before anything was read of it.
    private let state: FileState?
    /// What is read.
    let text: StoredFile
    /// The text before its quotes were repaired, and the first byte in it that follows a closing quote; nil where `text` is
    /// as it was given.
    let unrepaired: (text: StoredFile, refusedByte: Int?)?

    /// Opens a regular file. Throws the errors of opening and reading, `.notText`, `.damagedCompression`, `.truncatedCompression`,
    /// `.spoolFailed`, `.unmarkedUTF16`, and `.invalidBytes` for a text in UTF-16 that is not well-formed.
    ///
    /// - Parameters:
    ///   - path: of the file, by which messages call it.
    ///   - encoding: what the user declares, if anything; UTF-16 without a mark is read only where it is declared.
    public init(path: String, encoding: TextEncoding? = nil) throws(DelimitedTextError) {
        try self.init(name: path, original: StoredFile(path: path), encoding: encoding)
    }

    /// Reads the standard input to its end; it can be read once in a run.
    public static func standardInput(encoding: TextEncoding? = nil) throws(DelimitedTextError) -> TextFile {
        let name = "standard input"
        let spool = try Spool(for: name)
        try copyStandardInput(to: spool, name: name)
        return try TextFile(name: name, original: StoredFile(spool), encoding: encoding)
    }

    private init(name: String, original: StoredFile, encoding: TextEncoding?) throws(DelimitedTextError) {
        state = FileState(path: original.path)
        let decompressed = try original.decompressed(name: name)
        let plain = decompressed ?? original
        if let kind = try FileKind(startOf: InputFile(plain, name: name)) { throw .notText(file: name, kind: kind) }
        transcoding = try Transcoding(of: InputFile(plain, name: name), declared: encoding)
        text = try transcoding?.apply(to: plain, name: name) ?? plain
        compression = decompressed == nil ? nil : .gzip
        self.name = name
        self.original = original
        unrepaired = nil
    }

    private init(_ file: TextFile, text: StoredFile, refusedByte: Int?) {
        (name, original) = (file.name, file.original)
        (compression, transcoding, state) = (file.compression, file.transcoding, file.state)
        self.text = text
        unrepaired = (file.text, refusedByte)
    }

    /// Throws `.fileChanged` where somebody wrote the file since its first byte was read: its rows may be of both versions.
    func checkUnchanged() throws(DelimitedTextError) {
        guard FileState(path: original.path) == state else { throw .fileChanged(file: name) }
    }

    /// The same file, its text replaced by a copy that differs within the lines only.
    func replacingText(with text: StoredFile, refusedByte: Int?) -> TextFile {
        TextFile(self, text: text, refusedByte: refusedByte)
    }

    /// Bytes of the text that is read; 0 where it cannot be opened.
    public var byteCount: Int {
        do { return try open().size } catch { return 0 }
    }

    /// Whether the bytes that are read are those that the user gave.
    public var isReadAsGiven: Bool { text.path == original.path }

    func open() throws(DelimitedTextError) -> InputFile { try InputFile(text, name: name) }
}

/// How a file is compressed.
public enum Compression: String, Sendable, Hashable {
    /// One member or several (RFC 1952), each with its checksum.
    case gzip
}
