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
            drawing: try drawing(block, answers))
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

    /// The chart that the block asks for.
    private func drawing(_ block: Block, _ answers: [IndicatorTable]) throws -> any TableDrawing {
        let word = try text(block, "kind") ?? ""
        guard let kind = ChartKind(rawValue: word) else {
            throw bad(block, "kind", word, ChartKind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        var source = ChartSource(
            answers.map { Table(drawing: $0, labels: labels, breaks: study.breaks, language: language) })
        source.isFitted = block["baseline"] == "fitted"
        if block["reference"] == "total" {
            source.total = answers.first.flatMap { study.answer($0.question.withoutDimensions).rows.last?.cell }
        }
        if let wanted = try text(block, "highlight") { source.highlighted = answers.codes(matching: wanted) }
        do {
            return try kind.drawing(of: source)
        } catch {
            throw bad(block, "kind", word, error.expected)
        }
    }
}

extension [IndicatorTable] {
    /// The codes that are those of `wanted` in their dimension.
    fileprivate func codes(matching wanted: String) -> Set<String> {
        Set(
            flatMap { answer in
                answer.rows.flatMap { row in
                    zip(row.codes, answer.question.by).filter { CodeForm.matches($0, wanted, of: $1) }.map(\.0)
                }
            })
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
