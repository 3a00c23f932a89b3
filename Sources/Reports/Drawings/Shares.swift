import Charts
import Tables
import Words

/// Bars of 100 %. Rows of two words: the bars are the years, else the first words, and the others are the parts. Rows of one
/// word: the measures of the same unit are the parts.
struct Shares: TableDrawing {
    private let source: ChartSource
    private let table: Table

    init(_ source: ChartSource) throws(ChartMismatch) {
        guard let table = source.tables.first, source.tables.count == 1, (1...3).contains(table.keys.count),
            table.keys.count != 1 || table.yearKey == nil
        else { throw ChartMismatch(expected: "one indicator by one or two dimensions") }
        (self.source, self.table) = (source, table)
    }

    func svg(_ text: ChartText, _ style: ChartStyle) throws -> String {
        let (parts, rows) = table.keys.count > 1 ? byWord(style) : byMeasure(style)
        return try ShareChart(
            text: text, parts: parts, rows: rows,
            format: style.format(.percent, decimals: source.hasBareShares ? 0 : 1),
            tickFormat: source.hasBareShares ? style.format(.percent, decimals: 0) : style.axisFormat(.percent)
        ).svg()
    }

    private func byWord(_ style: ChartStyle) -> ([String], [ShareChart.Row]) {
        let isByYear = table.keys.count == 2 && table.yearKey == 1
        let (bar, part) = isByYear ? (1, 0) : (0, 1)
        let parts = Lines.groups(table.rows, by: part).map { $0[0].words[part] }
        let rows = Lines.groups(table.rows, by: bar).map { group in
            let cells = parts.map { word in group.first { $0.words[part].code == word.code }?.cells[source.measure] }
            return row(style.label([group[0].words[bar]]), cells, style)
        }
        return (parts.map { style.label([$0]) }, rows)
    }

    private func byMeasure(_ style: ChartStyle) -> ([String], [ShareChart.Row]) {
        let parts = table.measures(in: table.unit(of: source.measure))
        let rows = table.rows.map { row in self.row(style.label(row.words), parts.map { row.cells[$0] }, style) }
        return (parts.map { style.words(table.measures[$0].text) }, rows)
    }

    /// A part that the data lack is none. One that is hidden would pass for none, and the others for the whole.
    private func row(_ label: String, _ cells: [Cell?], _ style: ChartStyle) -> ShareChart.Row {
        let missing = cells.compactMap(\.self).first { $0.value == nil && !$0.isWithoutData && $0.reasons != [.noRow] }
        let values = cells.map { $0?.value ?? 0 }
        let total = missing == nil ? values.reduce(0, +) : 0
        return ShareChart.Row(
            label: label, shares: total > 0 ? values.map { 100 * $0 / total } : nil,
            count: total > 0 ? count(total, style) : nil,
            note: missing.flatMap { style.note($0) } ?? emptiness(cells, total, style))
    }

    /// What is said of a bar whose known parts are all zero.
    private func emptiness(_ cells: [Cell?], _ total: Double, _ style: ChartStyle) -> String? {
        guard total == 0, cells.contains(where: { $0?.value != nil }) else { return nil }
        return Bilingual("aucune", "none").text(style.language)
    }

    private func count(_ total: Double, _ style: ChartStyle) -> String? {
        let unit = table.unit(of: source.measure)
        return unit == .percent ? nil : (source.hasBareShares ? "" : "n = ") + style.format(unit, decimals: 0)(total)
    }
}
