import Charts
import Facts
import Indicators
import Tables
import Words

extension FigureBuilder {
    /// Bars of 100 %: one for each year, or for each code of the first of two dimensions; parts in their first order.
    public func shares(_ table: IndicatorTable) throws -> String {
        let question = table.question
        let partDimension = question.by[question.by.count - 1]
        var parts: [String] = []
        for row in table.rows where !parts.contains(row.codes[row.codes.count - 1]) {
            parts.append(row.codes[row.codes.count - 1])
        }
        var keys: [String] = []
        for row in table.rows where !keys.contains(key(row, question)) { keys.append(key(row, question)) }
        let rows = keys.map { key in
            shareRow(key, rows: table.rows.filter { self.key($0, question) == key }, parts: parts, question)
        }
        let names = parts.map { FrenchTypography.applied(labels.text($0, partDimension), language) }
        return try ShareChart(
            text: words, parts: names, rows: rows, format: percent, tickFormat: tickFormat(.percent)
        ).svg()
    }

    private var percent: NumberFormat {
        let style = NumberStyle(language)
        let sign = language == .french ? "\u{A0}%" : "%"
        return { style.text($0, decimals: 1) + sign }
    }

    private func key(_ row: Row, _ question: Question) -> String {
        question.by.count == 1 ? String(row.year) : row.codes[0]
    }

    private func shareRow(
        _ key: String, rows: [Row], parts: [String], _ question: Question
    ) -> ShareChart.Row {
        let values = parts.map { part in rows.first { $0.codes.last == part }?.cell.value ?? 0 }
        // Parts that are hidden would pass for none, and the others for the whole.
        let isWhole = !rows.contains { $0.cell.flags.contains(.confidential) }
        let total = isWhole ? values.reduce(0, +) : 0
        let label = question.by.count == 1 ? key : labels.text(key, question.by[0])
        let style = NumberStyle(language)
        return ShareChart.Row(
            label: FrenchTypography.applied(label, language),
            shares: total > 0 ? values.map { 100 * $0 / total } : nil,
            count: question.expression.unit == .percent || !isWhole ? nil : "n = " + style.text(total, decimals: 0),
            note: isWhole ? nil : Reason.confidential.sentence(language))
    }
}
