import Charts
import Tables
import Words

/// One panel for each table; the last word of a row is its place along the axis, the words before it name its line. Where
/// rows have one word, each measure is a line. Lines stop at breaks and at missing years.
struct Lines: TableDrawing {
    private let source: ChartSource

    init(_ source: ChartSource) throws(ChartMismatch) {
        guard source.tables.allSatisfy({ (1...2).contains($0.keys.count) }) else {
            throw ChartMismatch(expected: "at most one dimension")
        }
        guard source.tables.allSatisfy({ $0.rows.isEmpty || $0.rows.contains { Lines.place($0) != nil } }) else {
            throw ChartMismatch(expected: "rows whose last word is a number")
        }
        self.source = source
    }

    func svg(_ text: ChartText, _ style: ChartStyle) -> String {
        let panels = source.tables.map { table in
            LineChart.Panel(
                title: source.tables.count > 1 ? title(table, style) : "", series: series(table, style),
                baseline: source.isFitted ? .fitted(note: fitted.text(style.language)) : .zero,
                format: source.format(table, style), tickFormat: source.axisFormat(table, style))
        }
        let word = Bilingual("rupture", "break").text(style.language)
        let absent = panels.flatMap(\.series).filter { $0.points.allSatisfy { $0.value == nil } }.map(\.name)
        return LineChart(
            text: style.noting(absent, in: text), panels: panels, breakLabel: { "\(word) \($0)" }
        ).svg()
    }

    private let fitted = Bilingual("l'axe ne part pas de zéro", "the axis does not start at zero")

    private func title(_ table: Table, _ style: ChartStyle) -> String {
        let measure = table.measures[source.measure]
        let unit = measure.unitWords?.text(style.language) ?? table.unit(of: source.measure).name(style.language)
        return style.words("\(measure.text.text(style.language)) (\(unit))")
    }

    private func series(_ table: Table, _ style: ChartStyle) -> [LineChart.Series] {
        // Only years are expected one by one: nothing is missing between two sizes of enterprises.
        let period = table.yearKey == nil ? 1000 : 1
        guard table.keys.count > 1 else {
            return table.measures(in: table.unit(of: source.measure)).map { measure in
                LineChart.Series(
                    name: name(table, measure, style), points: points(table.rows, measure), period: period,
                    isJoined: !table.isSampled)
            }
        }
        return Lines.groups(table.rows, by: 0).map { group in
            LineChart.Series(
                name: style.label(group[0].words.dropLast()), points: points(group, source.measure), period: period,
                isJoined: !table.isSampled)
        }
    }

    /// A column's name, without the unit that each of its values is printed with.
    private func name(_ table: Table, _ measure: Int, _ style: ChartStyle) -> String {
        let name = style.words(table.measures[measure].text)
        guard table.unit(of: measure) == .percent, name.hasSuffix("(%)") else { return name }
        return name.dropLast("(%)".count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Where a row stands along the axis: its last word, where that is a whole number and reads as one. The number of a
    /// category, such as 1 for men, has no place.
    private static func place(_ row: Table.Row) -> Int? {
        guard let word = row.words.last, let number = Int(word.code) else { return nil }
        let digits = word.label.french.filter { ("0"..."9").contains($0) }
        return digits.contains(String(number.magnitude)) ? number : nil
    }

    private func points(_ rows: [Table.Row], _ measure: Int) -> [LineChart.Point] {
        let placed = rows.compactMap { row in Lines.place(row).map { ($0, row.cells[measure]) } }
        let ordered = placed.sorted { $0.0 < $1.0 }
        return ordered.map { place, cell in
            LineChart.Point(
                year: place, value: cell.value, lower: cell.lower, upper: cell.upper,
                breaksSeries: place > (ordered.first?.0 ?? place) && cell.flags.contains(.breakInSeries))
        }
    }

    /// The rows that share a word, in their first order.
    static func groups(_ rows: [Table.Row], by key: Int) -> [[Table.Row]] {
        rows.map { $0.words[key].code }.uniqued.map { code in rows.filter { $0.words[key].code == code } }
    }
}
