import Reports
import Tables
import Words

/// Lines of a summary, made from the tables of a report: nothing is said of a figure that is not there.
struct KeyPoint {
    private let tables: [String: Table]

    init(_ tables: [Table]) {
        self.tables = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The rows of a table; none where the report has no such table.
    func rows(_ table: String) -> [Table.Row] { tables[table]?.rows ?? [] }

    /// Of the row whose first word has that code.
    func cell(_ table: String, _ row: String, _ measure: String) -> Cell? { tables[table]?.cell(row, measure) }

    /// Of one row of a table.
    func cell(_ table: String, _ row: Table.Row, _ measure: String) -> Cell? {
        tables[table]?.measures.firstIndex { $0.id == measure }.map { row.cells[$0] }
    }

    func value(_ table: String, _ row: String, _ measure: String) -> Double? { cell(table, row, measure)?.value }

    func value(_ table: String, _ row: Table.Row, _ measure: String) -> Double? { cell(table, row, measure)?.value }

    /// « A (12 %) ; B (10 %) ».
    static func list(_ items: [(label: Bilingual, value: Bilingual)]) -> Bilingual {
        items.map { Bilingual("\($0.label.french) (\($0.value.french))", "\($0.label.english) (\($0.value.english))") }
            .joined(separator: Bilingual(" ; ", "; "))
    }

    static func percent(_ value: Double, decimals: Int) -> Bilingual {
        let number = Bilingual(value, decimals: decimals)
        return Bilingual(number.french + " %", number.english + "%")
    }

    /// A list, or what stands where there is nothing to list.
    static func blocks(_ lines: [Bilingual], _ language: Language) -> [Document.Block] {
        guard !lines.isEmpty else {
            return [.paragraph(Phrase(Bilingual("Rien à retenir.", "No key point.").text(language)))]
        }
        return [.list(lines.map { Phrase($0.text(language)) })]
    }
}
