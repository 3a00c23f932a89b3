import Charts
import Facts
import Indicators
import Words

extension FigureBuilder {
    /// Horizontal bars with their intervals, in the order of the table; `total` draws a line across them.
    public func bars(_ table: IndicatorTable, total: IndicatorTable?, highlight: String?) -> String {
        let unit = table.question.expression.unit
        let rows = table.rows.map { row in
            BarChart.Row(
                label: rowLabel(row, table.question), value: row.cell.value, lower: row.cell.lower,
                upper: row.cell.upper, note: note(row.cell),
                isHighlighted: highlight.map { wanted in
                    zip(row.codes, table.question.by).contains { CodeForm.matches($0, wanted, of: $1) }
                } ?? false)
        }
        return BarChart(
            text: words, rows: rows, reference: reference(total), format: format(table.question.expression),
            tickFormat: tickFormat(unit)
        ).svg()
    }

    private func rowLabel(_ row: Row, _ question: Question) -> String {
        let names = zip(row.codes, question.by).map { labels.text($0, $1) }
        return FrenchTypography.applied(names.joined(separator: ", "), language)
    }

    private func reference(_ total: IndicatorTable?) -> BarChart.Reference? {
        guard let total, let value = total.rows.last?.cell.value else { return nil }
        let text = format(total.question.expression)(value)
        let word = language == .french ? "Ensemble\u{A0}: " : "All: "
        return BarChart.Reference(value: value, label: word + text)
    }
}
