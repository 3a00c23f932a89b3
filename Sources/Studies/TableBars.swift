import Charts
import Facts
import Reporting
import Reports
import Tables
import Words

/// Bars of one measure of a table that a command made; its row of totals, if any, is the line across them.
struct TableBars {
    private let table: Table
    private let column: Int
    private let unit: Unit

    /// Of a name made of a table, a point and a measure; nil where there is no such table or measure.
    init?(named name: String, among tables: [Table]) {
        let parts = name.split(separator: ".").map(String.init)
        guard parts.count == 2, let table = tables.first(where: { $0.name == parts[0] }) else { return nil }
        self.init(table, parts[1])
    }

    /// Nil where the table has no such measure.
    init?(_ table: Table, _ measure: String) {
        guard let column = table.measures.firstIndex(where: { $0.id == measure }) else { return nil }
        (self.table, self.column) = (table, column)
        unit = table.rows.first?.cells[column].unit ?? .count
    }

    var figure: NamedFigure {
        let (rows, reference, format) = (rows, reference, format)
        return NamedFigure(table: table.name) { text in
            BarChart(text: text, rows: rows, reference: reference, format: format).svg()
        }
    }

    private var format: NumberFormat {
        let style = NumberStyle(.french)
        let decimals = table.measures[column].decimals ?? unit.decimals
        let suffix = unit == .percent ? "\u{A0}%" : ""
        return { style.text($0, decimals: decimals) + suffix }
    }

    private var reference: BarChart.Reference? {
        guard !unit.isAdditive, let total = table.cell("total", table.measures[column].id)?.value else { return nil }
        return BarChart.Reference(value: total, label: "Ensemble\u{A0}: " + format(total))
    }

    private var rows: [BarChart.Row] {
        table.rows.filter { $0.words.first?.code != "total" }.map { row in
            let cell = row.cells[column]
            return BarChart.Row(
                label: row.words.first?.label.french ?? "", value: cell.value, lower: cell.lower, upper: cell.upper,
                note: cell.value == nil
                    ? Self.absence(cell) : cell.flags.contains(.estimated) ? Flags.estimated.text : nil)
        }
    }

    private static func absence(_ cell: Cell) -> String {
        cell.flags.contains(.confidential) ? "secret statistique" : "non disponible"
    }
}

extension Unit {
    /// Whether figures of the unit are counts, whose total dwarfs its parts.
    fileprivate var isAdditive: Bool {
        [.count, .employees, .hours, .days, .euros, .fullTimeEquivalents].contains(self)
    }
}
