import Charts
import Facts
import Indicators
import Words

extension FigureBuilder {
    /// One panel for each indicator, one line for each code; lines stop at breaks and at missing years.
    public func lines(_ tables: [IndicatorTable], breaks: Breaks, isFitted: Bool) -> String {
        let panels = tables.map { table in
            let expression = table.question.expression
            let title = tables.count > 1 ? "\(expression.name(language)) (\(expression.unit.name(language)))" : ""
            return LineChart.Panel(
                title: FrenchTypography.applied(title, language), series: series(table, breaks: breaks),
                baseline: isFitted ? .fitted(note: fittedNote) : .zero, format: format(expression),
                tickFormat: tickFormat(expression.unit))
        }
        let word = language == .french ? "rupture" : "break"
        return LineChart(text: words, panels: panels, breakLabel: { "\(word) \($0)" }).svg()
    }

    private var fittedNote: String {
        language == .french ? "l'axe ne part pas de zéro" : "the axis does not start at zero"
    }

    private func series(_ table: IndicatorTable, breaks: Breaks) -> [LineChart.Series] {
        var order: [[String]] = []
        for row in table.rows where !order.contains(row.codes) { order.append(row.codes) }
        let indicator = table.question.expression.indicator.code
        return order.map { codes in
            let rows = table.rows.filter { $0.codes == codes }.sorted { $0.year < $1.year }
            let points = rows.map { row in
                LineChart.Point(
                    year: row.year, value: row.cell.value, lower: row.cell.lower, upper: row.cell.upper,
                    breaksSeries: row.year > (rows.first?.year ?? row.year)
                        && (row.cell.flags.contains(.breakInSeries)
                            || (row.cell.value == nil && breaks.sentence(indicator, row.year) != nil))
                )
            }
            let names = zip(codes, table.question.by).map { labels.text($0, $1) }
            let name =
                names.isEmpty ? table.question.expression.indicator.name.text(language) : names.joined(separator: ", ")
            return LineChart.Series(name: FrenchTypography.applied(name, language), points: points)
        }
    }
}
