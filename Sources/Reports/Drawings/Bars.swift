import Charts
import Tables
import Words

/// Horizontal bars with their intervals, one for each row of a table, in its order.
struct Bars: TableDrawing {
    private let source: ChartSource
    private let table: Table

    init(_ source: ChartSource) throws(ChartMismatch) {
        guard let table = source.tables.first, source.tables.count == 1,
            table.keys.count > (table.yearKey == nil ? 0 : 1)
        else { throw ChartMismatch(expected: "one indicator by at least one dimension") }
        (self.source, self.table) = (source, table)
        guard rows.count <= Self.mostBars else {
            throw ChartMismatch(
                expected: "at most \(Self.mostBars) bars, where there are \(rows.count): top keeps the highest")
        }
    }

    /// Beyond, a page does not hold them.
    private static let mostBars = 60

    func svg(_ text: ChartText, _ style: ChartStyle) -> String {
        BarChart(
            text: text, rows: rows.map { bar($0, style) }, reference: reference(style),
            format: source.format(table, style), tickFormat: source.axisFormat(table, style)
        ).svg()
    }

    private var rows: [Table.Row] { table.rows.filter { !$0.isTotal } }

    private func bar(_ row: Table.Row, _ style: ChartStyle) -> BarChart.Row {
        let cell = row.cells[source.measure]
        let codes = Set(row.words.map(\.code))
        return BarChart.Row(
            label: style.label(row.words.prefix(wordsShown)), value: cell.value, lower: cell.lower,
            upper: cell.upper, note: style.note(cell, marked: source.marked),
            isHighlighted: !codes.isDisjoint(with: source.highlighted),
            isOutlined: !codes.isDisjoint(with: source.outlined))
    }

    /// As many words as are needed to tell rows apart.
    private var wordsShown: Int {
        let rows = rows
        let counts = 1..<table.keys.count
        return counts.first { count in Set(rows.map { $0.words.prefix(count).map(\.code) }).count == rows.count }
            ?? table.keys.count
    }

    private func reference(_ style: ChartStyle) -> BarChart.Reference? {
        guard let value = source.total?.value else { return nil }
        let word = Bilingual("Ensemble\u{A0}: ", "All: ").text(style.language)
        return BarChart.Reference(value: value, label: word + source.format(table, style)(value))
    }
}
