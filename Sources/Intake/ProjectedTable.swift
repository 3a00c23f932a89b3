import DelimitedText
import Facts

/// The columns of a file that mean something to Vigie and name no person, copied row by row as the file writes them.
package struct ProjectedTable {
    /// The description of the copy, whose path is still that of the file.
    package let resource: Resource
    private let table: DescribedTable
    /// Columns of the file, and whether a comma in them is a decimal mark.
    private let columns: [(index: Int, hasComma: Bool)]

    /// - Throws: ``IntakeError`` where the file lacks a described column.
    package init(_ resource: Resource, of reader: FolderReader) throws(IntakeError) {
        table = try reader.table(of: resource)
        let kept = table.columns.filter { $0.field.isCopied }
        columns = kept.map { ($0.index, $0.field.isNumber && $0.form.isPlainComma) }
        self.resource = resource.rewritten(kept.map { $0.field.settled($0.form) })
    }

    /// The names of the columns.
    package var header: [String] { resource.schema.fields.map(\.name) }

    private static func pointed(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    }

    /// Hands over every row that is not among `refused`, by line: texts as the file has them, in its order. Decimal commas become points,
    /// which stand between commas without quotes.
    package func rows(without refused: Set<Int>, _ row: ([String]) throws -> Void) throws {
        let columns = columns
        _ = try DelimitedText.scan(
            file: table.text.file, form: table.text.detected.form, workers: 1,
            start: { [(line: Int, texts: [String])]() },
            record: { rows, record in
                guard columns.allSatisfy({ $0.index < record.count }) else { return }
                let texts = columns.map { column in
                    let text = record.text(column.index)
                    // A text without digits stands for a missing value, and stays as it is declared.
                    let isNumber = column.hasComma && text.utf8.contains { (0x30...0x39).contains($0) }
                    return isNumber ? Self.pointed(text) : text
                }
                rows.append((record.line, texts))
            },
            merge: { rows in for found in rows where !refused.contains(found.line) { try row(found.texts) } })
    }
}

extension Field {
    /// Whether the column says something and names nobody.
    fileprivate var isCopied: Bool {
        !name.isEmpty && vigie?.meansSomething == true && vigie?.identifies != "persons"
    }

    /// The field with the marks of its numbers, which no delimiter tells any more.
    fileprivate func settled(_ form: NumberForm) -> Field {
        var field = self
        if isNumber { field.decimalChar = form.isPlainComma ? "." : String(UnicodeScalar(form.decimalMark)) }
        return field
    }

    fileprivate var isNumber: Bool { vigie?.measure != nil || vigie?.published != nil || vigie?.figures == true }
}

extension NumberForm {
    /// Whether a comma stands for the decimal mark, and no point between thousands.
    fileprivate var isPlainComma: Bool { decimalMark == UInt8(ascii: ",") && groupMark == nil }
}
