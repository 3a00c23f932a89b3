import Charts
import Tables
import Words

/// Bars of 100 %. Rows of two words: the bars are the years, else the first words, and the others are the parts. Rows of one
/// word: the measures that the table declares as parts of one whole are the parts.
struct Shares: TableDrawing {
    private let source: ChartSource
    private let table: Table

    init(_ source: ChartSource) throws(ChartMismatch) {
        guard let table = source.tables.first, source.tables.count == 1, (1...3).contains(table.keys.count),
            table.keys.count != 1 || table.yearKey == nil
        else { throw ChartMismatch(expected: "one indicator by one or two dimensions") }
        (self.source, self.table) = (source, table)
        if let expected = unmet { throw ChartMismatch(expected: expected) }
    }

    /// What the figures would have to be for their parts to make a whole; nil where they are.
    private var unmet: String? {
        if table.keys.count == 1, !table.parts.contains(table.measures[source.measure].id) {
            return "columns that are parts of one whole (bars show the others)"
        }
        if !source.adds {
            return "figures that add up, as counts, days and euros do (bars show rates, ranks and scores)"
        }
        let bars = bars.map { $0.cells.compactMap { $0?.value } }
        if bars.contains(where: { $0.contains { $0 < 0 } }) {
            return "parts of which none is negative (bars show them)"
        }
        guard table.unit(of: source.measure) == .percent else { return nil }
        let sums = bars.map { $0.reduce(0, +) }.filter { $0 != 0 }
        return sums.allSatisfy { abs($0 - 100) <= 1 }
            ? nil : "percentages of one base, which make 100 (bars show the others)"
    }

    func svg(_ text: ChartText, _ style: ChartStyle) throws -> String {
        try ShareChart(
            text: text, parts: parts.map(style.words), muted: muted,
            rows: bars.map { row(style.label($0.words), $0.cells, style) },
            format: format(style),
            tickFormat: style.axisFormat(.percent)
        ).svg()
    }

    /// One bar, and its parts in their order; nil for one that the table has no row for.
    private struct Bar {
        let words: [Table.Word]
        let cells: [Cell?]
    }

    /// Which words of the rows name the bars, and which the parts.
    private var places: (bar: Int, part: Int) { table.keys.count == 2 && table.yearKey == 1 ? (1, 0) : (0, 1) }

    private var parts: [Bilingual] {
        table.keys.count > 1 ? partWords.map(\.label) : partMeasures.map { table.measures[$0].text }
    }

    /// A share that only its rounding makes whole has its decimal: something else is in the bar.
    private func format(_ style: ChartStyle) -> NumberFormat {
        let (precise, bare) = (style.format(.percent, decimals: 1), style.format(.percent, decimals: 0))
        guard source.hasBareShares else { return precise }
        return { $0 >= 99.5 && $0 < 100 ? precise($0) : bare($0) }
    }

    /// Places of the parts that are drawn in grey.
    private var muted: Set<Int> {
        guard table.keys.count == 1 else { return [] }
        return Set(partMeasures.indices.filter { table.mutedParts.contains(table.measures[partMeasures[$0]].id) })
    }

    /// One that sums the others is none of them.
    private var partWords: [Table.Word] {
        Lines.groups(table.rows, by: places.part).map { $0[0].words[places.part] }.filter { !$0.isTotal }
    }

    private var partMeasures: [Int] { table.measures.indices.filter { table.parts.contains(table.measures[$0].id) } }

    private var bars: [Bar] {
        guard table.keys.count > 1 else {
            return table.rows.map { row in Bar(words: row.words, cells: partMeasures.map { row.cells[$0] }) }
        }
        let (bar, part) = places
        return Lines.groups(table.rows, by: bar).map { group in
            let cells = partWords.map { word in
                group.first { $0.words[part].code == word.code }?.cells[source.measure]
            }
            return Bar(words: [group[0].words[bar]], cells: cells)
        }
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
        if unit == .euros { return style.euros(total) }
        return unit == .percent ? nil : (source.hasBareShares ? "" : "n = ") + style.format(unit, decimals: 0)(total)
    }
}
