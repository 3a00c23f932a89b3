import Words

/// Where a field stands, as sentences of findings name it.
struct FieldPlace {
    private let file: String
    private let line: Int
    private let column: String?
    private let value: String?
    private let rows: Int

    /// `column` is nil for a whole row, `value` where there is none or it may not be told; `rows` have the same.
    init(_ file: String, line: Int, column: String?, value: String? = nil, rows: Int = 1) {
        (self.file, self.line, self.column, self.value, self.rows) = (file, line, column, value, rows)
    }

    /// The sentence that begins with the place.
    func opening(_ reason: Bilingual) -> Bilingual {
        let (french, english) = (
            column.map { ", colonne « \($0) »" } ?? "", column.map { ", column \"\($0)\"" } ?? ""
        )
        let quoted = column == nil ? nil : value
        let values = (quoted.map { ", valeur « \($0) »" } ?? "", quoted.map { ", value \"\($0)\"" } ?? "")
        let counts = rows > 1 ? (" (\(rows) lignes)", " (\(rows) rows)") : ("", "")
        return Bilingual(
            "\(file), ligne \(line)\(french)\(values.0)\(counts.0) : \(reason.french)",
            "\(file), line \(line)\(english)\(values.1)\(counts.1): \(reason.english)")
    }
}
