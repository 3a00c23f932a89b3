import Foundation
import TestSupport
import Testing

/// Files that are no text, or whose text is damaged.
struct ContentAccidentTests {
    /// The first bytes of real files, by what the message says of them.
    static let binaries: [(name: String, bytes: [UInt8])] = [
        ("is an Excel workbook (.xlsx)", Array("PK\u{3}\u{4}\u{14}\u{0}[Content_Types].xml…xl/workbook.xml".utf8)),
        (
            "is an OpenDocument spreadsheet (.ods)",
            Array("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK".utf8)
        ),
        ("is a zip archive", Array("PK\u{3}\u{4}\u{14}\u{0}at-2024.csv".utf8)),
        ("is an old Office document (.xls)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
        ("is compressed by bzip2, xz or zstd", [0x28, 0xB5, 0x2F, 0xFD, 0, 0]),
        ("is a PDF document", Array("%PDF-1.7\n%âãÏÓ\n1 0 obj".utf8)),
        ("is an SQLite database", Array("SQLite format 3\u{0}".utf8)),
        ("is a Parquet file", Array("PAR1".utf8)),
        ("is a web page", Array("<!DOCTYPE html>\n<html lang=\"fr\">".utf8)),
    ]

    @Test(arguments: binaries.indices) func aFileOfAnotherKindIsNamed(_ index: Int) throws {
        let (name, bytes) = Self.binaries[index]
        let file = try DescribedFile()
        try file.write(bytes)
        try file.expectQuery(65, "a.csv", name)
        try file.expectInit(65, "a.csv", name)
    }

    /// What a machine that stops leaves at the end of a file that was being written.
    @Test func nulBytesArePlaced() throws {
        let file = try DescribedFile()
        let text = DescribedFile.header + DescribedFile.row
        try file.write(Array(text.utf8) + [UInt8](repeating: 0, count: 5000))
        try file.expectQuery(65, "a.csv, line 3: byte 0x00 at offset \(text.utf8.count), which no text holds")
        try file.expectInit(65, "a.csv, line 3: byte 0x00 at offset \(text.utf8.count)")
    }

    @Test func aQuoteThatTheHeaderDoesNotCloseIsPlaced() throws {
        let file = try DescribedFile()
        try file.write("CTN;\"Année;Salariés;AT en 1er règlement\n" + DescribedFile.row)
        try file.expectQuery(65, "a.csv, line 1: the quote opened on this line is not closed")
        try file.expectInit(65, "a.csv, line 1: the quote opened on this line is not closed")
    }

    @Test func aQuoteThatTheLastLineDoesNotCloseIsPlaced() throws {
        let file = try DescribedFile()
        let rows = String(repeating: DescribedFile.row, count: 20_000)
        try file.write(DescribedFile.header + rows + "\"BB;2024;100;3\n")
        try file.expectQuery(65, "a.csv, line 20002: the quote opened on this line is not closed")
    }

    @Test func aLoneHeaderMakesAReportAndAWarning() throws {
        let file = try DescribedFile(DescribedFile.header)
        let report = ["report", file.folderPath, "--out", file.folderPath + "/out"]
        try Program.run(report).expect(65, ["no row, hence no year; say which one the report is of with --year"])
        try Program.run(report + ["--year", "2024"]).expect(0, ["warning: a.csv: a header and no row", "written: "])
        try Program.run(["check", file.folderPath]).expect(1, [])
    }

    /// Where the descriptor says the year of the whole file, the report is of that year.
    @Test func aLoneHeaderOfADeclaredYearMakesAReport() throws {
        try TemporaryFolder.with(["taux-2017.csv": "Nature du risque;Code risque;Taux net\n"]) {
            folder throws -> Void in
            try Program.run(["init", folder]).expect(0, [])
            try Program.run(["report", folder, "--out", folder + "/out"]).expect(
                0, ["taux-2017.csv: a header and no row"])
            #expect(try String(contentsOfFile: folder + "/out/rapport.md", encoding: .utf8).contains("2017"))
        }
    }
}
