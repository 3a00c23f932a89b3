import Indicators

extension NotebookRenderer {
    /// The title of a table or a figure. Where it names the years that were asked for and some of them have nothing to
    /// show, it names those that are shown.
    func title(_ block: Block, _ asked: [Question], showing tables: [IndicatorTable]) throws -> String {
        let title = try text(block, "title") ?? defaultTitle(asked)
        let years = tables.flatMap { $0.rows.map(\.year) }
        guard let first = asked.first?.years?.min(), let last = asked.first?.years?.max(), first < last,
            let earliest = years.min(), let latest = years.max(), (earliest, latest) != (first, last)
        else { return title }
        let shown = earliest == latest ? "\(latest)" : "\(earliest)–\(latest)"
        return title.replacing("\(first)–\(last)", with: shown)
    }

    private func defaultTitle(_ questions: [Question]) -> String {
        questions.map { $0.expression.name(language) }.joined(separator: ", ")
    }
}
