/// What a file is, that bears the name of a text and is none.
public enum FileKind: Sendable, Hashable, CaseIterable {
    /// A workbook of Excel (`.xlsx`, `.xlsm`) or of OpenDocument (`.ods`), which are zip archives.
    case excelWorkbook, openDocumentSheet
    /// An Office document of 1997 to 2003, such as `.xls`.
    case oldOfficeDocument
    /// Any other zip archive.
    case zipArchive
    /// bzip2, xz or Zstandard; gzip is read.
    case compressed
    /// Known by their first bytes; a web page by its opening tag.
    case pdf, sqliteDatabase, parquet, webPage

    /// Nil where the first bytes of `file` are those of no kind that is known.
    init?(startOf file: borrowing InputFile) throws(DelimitedTextError) {
        var head: [UInt8] = []
        try file.read(Self.headBytes, at: 0, into: &head)
        guard let kind = Self.signatures.first(where: { head.starts(with: $0.bytes) })?.kind else { return nil }
        self = kind == .zipArchive ? try Self.archive(file, head: head) : kind
    }

    private static let headBytes = 128
    // The names of the entries of a zip archive stand at its end.
    private static let tailBytes = 64 << 10

    /// Workbooks are zip archives: their entries, or the media type that comes first, tell them.
    private static func archive(
        _ file: borrowing InputFile, head: [UInt8]
    ) throws(DelimitedTextError) -> FileKind {
        if head.firstRange(of: Array("opendocument.spreadsheet".utf8)) != nil { return .openDocumentSheet }
        var tail: [UInt8] = []
        try file.read(tailBytes, at: max(0, file.size - tailBytes), into: &tail)
        return tail.firstRange(of: Array("xl/workbook".utf8)) == nil ? .zipArchive : .excelWorkbook
    }

    /// The first bytes of each kind, as its specification gives them.
    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        (Array("PK\u{03}\u{04}".utf8), .zipArchive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOfficeDocument),
        (Array("BZh9".utf8), .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed),
        ([0x28, 0xB5, 0x2F, 0xFD], .compressed), (Array("%PDF-".utf8), .pdf),
        (Array("SQLite format 3\u{00}".utf8), .sqliteDatabase), (Array("PAR1".utf8), .parquet),
        (Array("<!DOCTYPE html".utf8), .webPage), (Array("<!doctype html".utf8), .webPage),
        (Array("<html".utf8), .webPage),
    ]
}
