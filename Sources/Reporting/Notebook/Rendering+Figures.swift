import Charts
import Facts
import Indicators
import Reports
import Words

extension NotebookRenderer {
    /// A numbered figure as SVG, with the table of its values folded below it and kept as CSV.
    mutating func figure(_ block: Block) throws {
        let asked = try BlockQuestion(block, substitution: substitution, file: notebook.file).questions
        let tables = ShownRows.of(
            Comparability.judged(try asked.map { try ordered(study.answer($0).withoutMissingCodes, block) }))
        figureCount += 1
        let identifier = try identifier(block, prefix: "figure-\(figureCount)")
        let title = try title(block, asked, showing: tables)
        let table = ReportTable(tables, labels: labels, language: language, showsIntervals: true)
        let words = try words(block, title: title, tables: tables, identifier: identifier)
        let svg = try svg(block, tables: tables, words: words)
        rendering.files.append(("figures/\(identifier).svg", svg))
        try addData(tables, block, identifier: identifier)
        let lines = try captionLines(block, tables: tables, table: table) + [dataLink(identifier)]
        rendering.markdown += figureMarkdown(
            title: title, words: words, values: table.markdown, lines: lines, identifier: identifier)
    }

    private func svg(_ block: Block, tables: [IndicatorTable], words: ChartText) throws -> String {
        let builder = FigureBuilder(labels: labels, language: language, words: words)
        switch try text(block, "kind") {
        case "bars":
            guard let table = tables.first, tables.count == 1, table.question.by.count == 1 else {
                throw bad(block, "kind", "bars", "one indicator by one dimension")
            }
            let total = block["reference"] == "total" ? study.answer(table.question.withoutDimensions) : nil
            return builder.bars(table, total: total, highlight: try text(block, "highlight"))
        case "lines":
            guard tables.allSatisfy({ $0.question.by.count <= 1 }) else {
                throw bad(block, "kind", "lines", "at most one dimension")
            }
            return builder.lines(tables, breaks: study.breaks, isFitted: block["baseline"] == "fitted")
        case "shares":
            guard let table = tables.first, tables.count == 1, (1...2).contains(table.question.by.count) else {
                throw bad(block, "kind", "shares", "one indicator by one or two dimensions")
            }
            return try builder.shares(table)
        case let other:
            throw bad(block, "kind", other ?? "", "bars, lines or shares")
        }
    }

    private func words(
        _ block: Block, title: String, tables: [IndicatorTable], identifier: String
    ) throws -> ChartText {
        let unit = tables.first?.question.expression.unit.name(language) ?? ""
        let years = Set(tables.flatMap { $0.rows.map(\.year) }).sorted()
        let period = [years.first, years.count > 1 ? years.last : nil].compactMap { $0.map(String.init) }
        let subtitle = try text(block, "subtitle") ?? "\(unit), \(period.joined(separator: "–"))"
        let source = Caption(language).plainSource(tables.flatMap(\.sources))
        let description = try text(block, "description") ?? describing(title, subtitle)
        return ChartText(
            identifier: identifier, title: typography(title), subtitle: typography(subtitle),
            description: typography(description), source: typography(source),
            emptyMessage: language == .french ? "Aucune donnée" : "No data")
    }

    private func typography(_ text: String) -> String { FrenchTypography.applied(text, language) }

    func figureMarkdown(
        title: String, words: ChartText, values: String, lines: [String], identifier: String
    ) -> String {
        let summary = language == .french ? "Valeurs de la figure" : "Values of the figure"
        let alternative = words.description.replacing("]", with: ")").replacing("[", with: "(")
        return """
            **Figure \(figureCount) — \(title)**

            ![\(alternative)](figures/\(identifier).svg)

            <details><summary>\(summary)</summary>

            \(values)
            </details>

            \(lines.map { $0 + "  " }.joined(separator: "\n"))


            """
    }
}

extension IndicatorTable {
    /// The table without the rows whose code is unknown: a figure compares what has a name. The table of the values,
    /// asked for by itself, keeps them.
    fileprivate var withoutMissingCodes: IndicatorTable {
        var result = self
        result.rows = rows.filter { row in !row.codes.contains(where: CodeForm.isMissing) || row.codes.isEmpty }
        return result
    }
}
