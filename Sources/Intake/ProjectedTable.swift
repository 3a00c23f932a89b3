import DelimitedText
import Facts

/// The columns of a file that mean something to Vigie and name no person, copied row by row as the file writes them.
package struct ProjectedTable {
    /// The description of the copy, whose path is still that of the file.
    package let resource: Resource
    private let table: DescribedTable
    private let columns: [Int]

    /// - Throws: ``IntakeError`` where the file lacks a described column.
    package init(_ resource: Resource, of reader: FolderReader) throws(IntakeError) {
        table = try reader.table(of: resource)
        let kept = table.columns.filter { $0.field.isCopied }
        columns = kept.map(\.index)
        var copy = resource
        (copy.encoding, copy.dialect) = ("utf-8", Dialect(delimiter: ",", headerRows: nil))
        copy.schema.fields = kept.map { $0.field.settled($0.form) }
        self.resource = copy
    }

    /// The names of the columns.
    package var header: [String] { resource.schema.fields.map(\.name) }

    /// Hands over every row that is not among `refused`, by line: texts as the file has them, in its order.
    package func rows(without refused: Set<Int>, _ row: ([String]) throws -> Void) throws {
        let columns = columns
        _ = try DelimitedText.scan(
            file: table.text.file, form: table.text.detected.form, workers: 1,
            start: { [(line: Int, texts: [String])]() },
            record: { rows, record in
                guard columns.allSatisfy({ $0 < record.count }) else { return }
                rows.append((record.line, columns.map { record.text($0) }))
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
        let isNumber = vigie?.measure != nil || vigie?.published != nil || vigie?.figures == true
        if isNumber { field.decimalChar = String(UnicodeScalar(form.decimalMark)) }
        return field
    }
}
