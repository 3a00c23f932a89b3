import DelimitedText
import Properties
import Testing

@Suite("Files that are no text") struct FileKindTests {
    @Test(
        "Told from their first bytes",
        arguments: [
            ("%PDF-1.4\n", FileKind.pdf), ("PAR1", .parquet), ("SQLite format 3\u{0}", .sqliteDatabase),
            ("PK\u{3}\u{4}", .zipArchive), ("PK\u{3}\u{4}xl/workbook.bin", .excelWorkbook), ("<html>\n", .webPage),
            ("BZh91AY", .compressed),
        ])
    func kinds(head: String, kind: FileKind) throws {
        let file = try TestFile(head)
        #expect(throws: DelimitedTextError.notText(file: file.path, kind: kind)) { try TextFile(path: file.path) }
    }

    @Test("A table that begins nearly so is a text", arguments: ["PK;AT\n1;2\n", "PAR;AT\n1;2\n", "%PDF\n", "BZh\n"])
    func texts(text: String) throws {
        #expect(throws: Never.self) { try detect(text) }
    }

    @Test("The names of a large archive are looked for at its end")
    func largeArchive() throws {
        let file = try TestFile("PK\u{3}\u{4}" + String(repeating: "x", count: 1 << 20) + "xl/workbook.xml…")
        #expect(throws: DelimitedTextError.notText(file: file.path, kind: .excelWorkbook)) {
            try TextFile(path: file.path)
        }
    }

    @Test("A NUL is no text in any encoding, at any cut", arguments: [TextEncoding.utf8, .windows1252, .iso8859part15])
    func nul(encoding: TextEncoding) throws {
        for sliceSize in everySliceSize {
            let found = try problem(in: Array("a;b\r\nc;\u{0}d\n".utf8), encoding: encoding, sliceSize: sliceSize)
            #expect(found == .invalidBytes(file: "f", line: 2, byteOffset: 7, byte: 0, encoding: encoding))
        }
    }
}
