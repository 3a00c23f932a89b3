import Charts
import Facts
import Reporting
import Reports
import Tables
import Words

/// A measure of a table as a drawing.
struct CellFigure {
    let table: Table
    /// Place among the measures.
    let measure: Int
    /// Keeps the rows whose second word has this code.
    let only: String?
    /// Rows with one of these codes are drawn as outlines.
    let outlined: Set<String>
    private let style = NumberStyle(.french)

    init(table: Table, measure: Int, only: String?, outlined: Set<String> = []) {
        self.table = table
        self.measure = measure
        self.only = only
        self.outlined = outlined
    }

    private var unit: Unit { table.rows.first?.cells[measure].unit ?? .count }

    private func format(_ decimals: Int) -> NumberFormat {
        let (style, suffix) = (style, unit == .percent ? "\u{A0}%" : "")
        return { style.text($0, decimals: decimals) + suffix }
    }

    private var decimals: Int { table.measures[measure].decimals ?? unit.decimals }

    /// One bar for each row; its words are those that tell it from the others.
    var bars: NamedFigure {
        let kept = table.rows.filter { only == nil || ($0.words.count > 1 && $0.words[1].code == only) }
        let rows = kept.map { row in
            let cell = row.cells[measure]
            let words = only == nil ? row.words : [row.words[0]]
            return BarChart.Row(
                label: words.map(\.label.french).joined(separator: " · "), value: cell.value, lower: cell.lower,
                upper: cell.upper, note: cell.value == nil ? Self.note(cell) : nil,
                isOutlined: row.words.contains { outlined.contains($0.code) })
        }
        let (write, ticks) = (format(decimals), format(min(decimals, 1)))
        return NamedFigure(table: table.name) {
            BarChart(text: $0, rows: rows, format: write, tickFormat: ticks).svg()
        }
    }

    private static func note(_ cell: Cell) -> String {
        if cell.flags.contains(.confidential) { return "secret statistique" }
        return cell.reasons.first.map { $0.sentence(.french) } ?? "non disponible"
    }

    /// One line for each first word along the last one; where rows have one word, one line for each measure.
    var curves: NamedFigure {
        let series = table.keys.count > 1 ? seriesByWord : seriesByMeasure
        let write = format(decimals)
        return NamedFigure(table: valuesName) { text in
            LineChart(text: text, panels: [LineChart.Panel(series: series, format: write)], breakLabel: { _ in "" })
                .svg()
        }
    }

    /// Where the values are read: the second words across, where rows have two.
    private var valuesName: String {
        table.keys.count > 1 ? "\(table.name).\(table.measures[measure].id)" : table.name
    }

    private var seriesByWord: [LineChart.Series] {
        var names: [String] = []
        for row in table.rows where !names.contains(row.words[0].label.french) {
            names.append(row.words[0].label.french)
        }
        return names.map { name in
            LineChart.Series(
                name: name,
                points: table.rows.filter { $0.words[0].label.french == name }.compactMap { point($0, measure) },
                period: Self.anyStep)
        }
    }

    private var seriesByMeasure: [LineChart.Series] {
        table.measures.indices.map { place in
            LineChart.Series(
                name: table.measures[place].text.french, points: table.rows.compactMap { point($0, place) },
                period: Self.anyStep)
        }
    }

    /// Headcounts are far apart, and no value is missing between two of them.
    private static let anyStep = 1000

    private func point(_ row: Table.Row, _ place: Int) -> LineChart.Point? {
        row.words.last.flatMap { Int($0.code) }.map { LineChart.Point(year: $0, value: row.cells[place].value) }
    }

    /// Rows of one word: the measures of the same unit are the parts. Rows of two: the second words are.
    var shares: NamedFigure {
        let rows = table.keys.count > 1 ? rowsByWord : rowsByMeasure
        let parts = table.keys.count > 1 ? secondWords : sameUnit.map { table.measures[$0].text.french }
        let style = style
        return NamedFigure(table: valuesName) { text in
            try ShareChart(
                text: text, parts: parts, rows: rows, format: { style.text($0, decimals: 0) + "\u{A0}%" }
            ).svg()
        }
    }

    private var sameUnit: [Int] {
        table.measures.indices.filter { place in table.rows.allSatisfy { $0.cells[place].unit == unit } }
    }

    private var secondWords: [String] {
        var words: [String] = []
        for row in table.rows where !words.contains(row.words[1].label.french) {
            words.append(row.words[1].label.french)
        }
        return words
    }

    private var rowsByMeasure: [ShareChart.Row] {
        table.rows.map { row in shareRow(row.words[0].label.french, sameUnit.map { row.cells[$0].value }) }
    }

    private var rowsByWord: [ShareChart.Row] {
        var names: [String] = []
        for row in table.rows where !names.contains(row.words[0].label.french) {
            names.append(row.words[0].label.french)
        }
        let words = secondWords
        return names.map { name in
            let rows = table.rows.filter { $0.words[0].label.french == name }
            return shareRow(
                name,
                words.map { word in
                    guard let row = rows.first(where: { $0.words[1].label.french == word }) else { return 0 }
                    return row.cells[measure].value
                })
        }
    }

    private func shareRow(_ label: String, _ values: [Double?]) -> ShareChart.Row {
        let known = values.compactMap(\.self)
        let total = known.reduce(0, +)
        guard known.count == values.count else {
            return ShareChart.Row(label: label, shares: nil, note: "secret statistique")
        }
        guard total > 0 else { return ShareChart.Row(label: label, shares: nil, note: "aucune") }
        return ShareChart.Row(
            label: label, shares: known.map { 100 * $0 / total }, count: style.text(total, decimals: 0))
    }
}
