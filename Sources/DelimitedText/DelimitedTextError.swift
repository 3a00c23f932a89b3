/// Why a file cannot be read. Facts only: the sentences are made where they are printed.
///
/// Lines are physical lines and byte offsets are offsets in the file, a byte order mark included; lines count from 1,
/// offsets from 0.
public enum DelimitedTextError: Error, Equatable, Sendable {
    /// The file is not there, or may not be read; `errno` is the system's reason.
    case cannotOpen(file: String, errno: Int32)
    /// The path names a folder.
    case isDirectory(file: String)
    /// A pipe or a device: the file is read more than once, so it must be a regular one.
    case notRegularFile(file: String)
    /// The system gave no more bytes; `errno` is its reason.
    case readFailed(file: String, errno: Int32)
    /// The file became shorter while it was read.
    case fileShrank(file: String, expectedBytes: Int, foundBytes: Int)
    /// The file was written again while it was read.
    case fileChanged(file: String)
    /// No byte, or blank lines only.
    case empty(file: String)
    /// The declared header lies below the last record.
    case missingHeader(file: String, headerRecord: Int, records: Int)
    /// The file opens as one of a kind that is no text.
    case notText(file: String, kind: FileKind)
    /// An encoding that this system cannot read.
    case unsupportedEncoding(file: String, name: String)
    /// UTF-16 without the mark that would say so.
    case unmarkedUTF16(file: String, encoding: TextEncoding)
    /// A file that is UTF-8 in one place and cannot be in another: no encoding reads all of it.
    case mixedEncodings(file: String, utf8Line: Int, utf8Offset: Int, line: Int, byteOffset: Int)
    /// The compressed bytes are not what the compressor wrote; the detail is that of the library which inflates.
    case damagedCompression(file: String, detail: String)
    /// The compressed bytes stop before their end.
    case truncatedCompression(file: String, bytes: Int)
    /// The temporary copy of the file cannot be written.
    case spoolFailed(file: String, folder: String, errno: Int32)
    /// A byte that the encoding does not allow, or NUL, which no text holds.
    case invalidBytes(file: String, line: Int, byteOffset: Int, byte: UInt8, encoding: TextEncoding)
    /// A quote inside an unquoted field, or text after a closing quote; the excerpt is the text around it.
    case strayQuote(file: String, line: Int, excerpt: String)
    /// A quoted field that meets the end of the file, a later quote, or `Limits` before its closing quote.
    case unterminatedQuote(file: String, openedAtLine: Int)
    /// A record, starting at `line`, of more than `limit` bytes (in UTF-8).
    case recordTooLong(file: String, line: Int, limit: Int)
    /// libcsv found no memory for the record that starts at `line`.
    case outOfMemory(file: String, line: Int)
}
