import Charts
import Tables
import Words

/// Horizontal bars with their intervals, one for each row of a table, in its order or from the highest to the lowest.
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
        let bars = rows.map { bar($0, style) }
        let notes = [
            bars.contains(where: \.isOutlined) ? source.outlineMeaning : nil,
            bars.contains { $0.span != nil } ? Self.unknownSign : nil,
        ].compactMap { $0.map(style.words) }
        return BarChart(
            text: text.noting(notes.joined(separator: " ")), rows: bars, reference: reference(style),
            format: source.format(table, style), tickFormat: source.axisFormat(table, style)
        ).svg()
    }

    private static let unknownSign = Bilingual(
        "Trait sans barre : le signe du montant n'est pas connu.",
        "Line without a bar: the sign of the amount is not known.")

    private var rows: [Table.Row] {
        let rows = table.rows.filter { !$0.isTotal }
        return source.isRanked ? rows.ranked(by: source.measure) : rows
    }

    private func bar(_ row: Table.Row, _ style: ChartStyle) -> BarChart.Row {
        let cell = row.cells[source.measure]
        let codes = Set(row.words.map(\.code))
        return BarChart.Row(
            label: style.label(words(of: row)), value: cell.value, lower: cell.lower,
            upper: cell.upper, span: span(cell, style), note: style.note(cell, marked: source.marked),
            isHighlighted: !codes.isDisjoint(with: source.highlighted),
            isOutlined: !codes.isDisjoint(with: source.outlined))
    }

    private func words(of row: Table.Row) -> ArraySlice<Table.Word> {
        source.nameKey.map { row.words[$0...$0] } ?? row.words.prefix(wordsShown)
    }

    /// The bounds of a figure of which not even the sign is known: its middle would pass for a value.
    private func span(_ cell: Cell, _ style: ChartStyle) -> String? {
        guard cell.flags.contains(.estimated), let lower = cell.lower, let upper = cell.upper, lower < 0, upper > 0
        else { return nil }
        let format = source.format(table, style)
        return format(lower) + Bilingual(" à ", " to ").text(style.language) + format(upper)
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

extension [Table.Row] {
    /// From the highest value to the lowest; those of one value, and those without any, which come last, in their order.
    fileprivate func ranked(by measure: Int) -> [Table.Row] {
        let values = map { $0.cells[measure].value }
        let places = indices.sorted { first, second in
            switch (values[first], values[second]) {
            case (let one?, let other?): one == other ? first < second : one > other
            case (nil, nil): first < second
            case (let one, nil): one != nil
            case (nil, _): false
            }
        }
        return places.map { self[$0] }
    }
}
