import Charts
import Facts
import Indicators
import Reports
import Tables
import Words

extension NotebookRenderer {
    /// A table of figures of the catalogue, with the line of all rows where the block wants it.
    func askedTable(_ block: Block) throws -> Shown {
        let asked = try questions(block)
        let answers = ShownRows.of(Comparability.judged(try asked.map { try ordered(study.answer($0), block) }))
        let totals = block["total"] == "yes" ? asked.map { study.answer($0.withoutDimensions) } : []
        return try shown(block, asked, totals.isEmpty ? answers : zip(answers, totals).map { $0.adding($1) })
    }

    func askedFigure(_ block: Block) throws -> ShownFigure {
        let asked = try questions(block)
        let answers = ShownRows.of(
            Comparability.judged(try asked.map { try ordered(study.answer($0).withoutMissingCodes, block) }))
        let unit = answers.first?.question.expression.unit.name(language) ?? ""
        let years = Set(answers.flatMap { $0.rows.map(\.year) }).sorted()
        let period = [years.first, years.count > 1 ? years.last : nil].compactMap { $0.map(String.init) }
        return ShownFigure(
            values: try shown(block, asked, answers), subtitle: "\(unit), \(period.joined(separator: "–"))",
            draw: { try svg(block, answers, $0) })
    }

    private func questions(_ block: Block) throws -> [Question] {
        try BlockQuestion(block, substitution: substitution, file: notebook.file).questions
    }

    private func shown(_ block: Block, _ asked: [Question], _ answers: [IndicatorTable]) throws -> Shown {
        var shown = Shown(
            title: try title(block, asked, showing: answers), table: Table(arranging: answers, labels: labels),
            records: Records(answers, by: answers.first?.question.by ?? []))
        shown.conditions = try text(block, "where").map { $0.split(separator: ";").map(String.init) } ?? []
        shown.isCut = try number(block, "top") != nil
        if block["top"] != nil, ranksAround(answers) { shown.remarks = [unranked] }
        return shown
    }

    /// The rows in the order and number that the block wants: by code, or highest first.
    private func ordered(_ table: IndicatorTable, _ block: Block) throws -> IndicatorTable {
        var result = table
        if let top = try number(block, "top") { return TopRows.keep(top, of: table) }
        switch block["sort"] {
        case nil, "code": break
        case "value": result.rows = TopRows.sorted(table.rows)
        case let other?: throw bad(block, "sort", other, "code or value")
        }
        return result
    }

    /// Whether rows that secrecy hides could have stood among the highest.
    private func ranksAround(_ tables: [IndicatorTable]) -> Bool {
        study.hasSecrets
            && tables.contains { study.answer($0.question).rows.contains { $0.cell.flags.contains(.confidential) } }
    }

    private var unranked: Phrase {
        language == .french
            ? Phrase(.emphasis("Secret statistique :"), .text(" les lignes qu'il couvre ne sont pas classées."))
            : Phrase(.emphasis("Statistical secrecy:"), .text(" the rows that it hides are not ranked."))
    }

    private func svg(_ block: Block, _ tables: [IndicatorTable], _ words: ChartText) throws -> String {
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
