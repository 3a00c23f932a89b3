import DelimitedText

/// What a file is that is no text, and how to get the text.
enum FileKindSentence {
    static func text(_ kind: FileKind) -> String {
        switch kind {
        case .excelWorkbook: "is an Excel workbook (.xlsx), not a text; save its sheet as CSV UTF-8"
        case .openDocumentSheet: "is an OpenDocument spreadsheet (.ods), not a text; save its sheet as CSV UTF-8"
        case .oldOfficeDocument: "is an old Office document (.xls), not a text; save its sheet as CSV UTF-8"
        case .zipArchive: "is a zip archive, not a text; extract the CSV file that it holds"
        case .compressed: "is compressed by bzip2, xz or zstd; decompress it, or compress it with gzip"
        case .pdf: "is a PDF document, not a text; ask its author for the tables in CSV"
        case .sqliteDatabase: "is an SQLite database, not a text; export its table as CSV"
        case .parquet: "is a Parquet file, not a text; export it as CSV"
        case .webPage: "is a web page, not a table; download the CSV file itself"
        }
    }
}
