import DelimitedText

/// One file of a folder laid on its descriptor, for a reader that keeps whole rows instead of sums.
public struct DescribedTable: Sendable {
    /// What the descriptor says of the file.
    public let resource: Resource
    /// Path inside the folder, for messages.
    public let file: String
    /// Citation of the file.
    public let source: String
    /// The file, and how it is written.
    public let text: DetectedText
    /// The names of the columns, as the file writes them.
    public let header: [String]
    /// Those of the descriptor, in its order; optional ones that the file lacks are left out.
    public let columns: [DescribedColumn]
}

/// A described column that the file has. A class, since every value of every row reaches it without copying what it holds.
public final class DescribedColumn: Sendable {
    /// Position in the row, from 0.
    public let index: Int
    /// What the descriptor says of the column.
    public let field: Field
    let form: NumberForm
    let missing: MissingTexts

    init(index: Int, field: Field, form: NumberForm, missing: MissingTexts) {
        self.index = index
        self.field = field
        self.form = form
        self.missing = missing
    }

    /// The text; nil when it is empty or declared missing.
    public func text(_ record: borrowing RecordView) -> String? {
        let bytes = record.bytes(index)
        return bytes.isBlank || missing.meaning(of: bytes) != nil ? nil : record.text(index)
    }

    /// The number; nil when it is empty or declared missing.
    ///
    /// - Parameter decimals: the most that the number may have; nil: as many as it has.
    public func number(_ record: borrowing RecordView, decimals: Int? = nil) -> Result<Double?, RowProblem> {
        let bytes = record.bytes(index)
        switch missing.meaning(of: bytes) {
        case .zero?: return .success(0)
        case .absent?: return .success(nil)
        case nil: break
        }
        if bytes.isBlank { return .success(nil) }
        let digits = form.decimal(bytes)
        guard let decimals else { return digits.map { $0.value }.mapError { $0.rowProblem(scale: 1) } }
        let scale = Self.scales[decimals]
        return digits.flatMap { $0.parts(of: scale) }.map { Double($0) / Double(scale) }
            .mapError { $0.rowProblem(scale: scale) }
    }

    /// The civil year, of a date or a month too; nil when it is empty or declared missing.
    public func year(_ record: borrowing RecordView) -> Result<Double?, RowProblem> {
        let number = number(record, decimals: 0)
        if case .success(let year) = number, year.map({ (1900...2100).contains($0) }) ?? true { return number }
        return YearText.year(of: record.text(index)).map { Double($0) }
    }

    private static let scales: [Int64] = [1, 10, 100]

    /// Whether the word is a yes; nil when it is neither yes nor no, false when it is empty or missing.
    public func isYes(_ record: borrowing RecordView) -> Bool? {
        let bytes = record.bytes(index)
        return bytes.isBlank || missing.meaning(of: bytes) != nil ? false : YesNo.meaning(of: bytes)
    }

    /// The bytes; nil when the field is empty or declared missing, `0` when its text stands for zero.
    package func content(_ record: borrowing RecordView) -> [UInt8]? {
        let bytes = record.bytes(index)
        switch missing.meaning(of: bytes) {
        case .zero?: return [0x30]
        case .absent?: return nil
        case nil: return bytes.isBlank ? nil : bytes.indices.map { bytes[$0] }
        }
    }
}

extension FolderReader {
    /// The file of `resource`, its form found and its header read; a described column that is missing is an error.
    public func table(of resource: Resource) throws(IntakeError) -> DescribedTable {
        let text = try detect(resource)
        let form = text.detected.form
        let header = try self.header(text, of: resource)
        let match = try FieldMatch(
            resource.schema.fields, header: header, file: resource.path, line: text.detected.headerLine)
        let missing = MissingTexts(resource.schema.missingValues ?? [MissingValue(value: "", label: nil)])
        return DescribedTable(
            resource: resource, file: resource.path, source: resource.citation, text: text,
            header: header,
            columns: match.matched.map { field, column in
                DescribedColumn(
                    index: column, field: field, form: field.numberForm(delimiter: form.delimiter), missing: missing)
            })
    }
}
