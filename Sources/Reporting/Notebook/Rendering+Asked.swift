import Facts
import Indicators
import Reports
import Tables
import Words

extension NotebookRenderer {
    /// A table of figures of the catalogue, with the line of all rows where the block wants it.
    func askedTable(_ block: Block) throws -> Shown {
        let asked = try questions(block)
        let ranked = try ranked(asked.map(study.answer), block, asked)
        let totals = block["total"] == "yes" ? asked.map { study.answer($0.withoutDimensions) } : []
        let rows = totals.isEmpty ? ranked.answers : zip(ranked.answers, totals).map { $0.adding($1) }
        return try shown(block, asked, rows, remarks: ranked.remarks)
    }

    func askedFigure(_ block: Block) throws -> ShownFigure {
        let asked = try questions(block)
        let all = asked.map { study.answer($0).withoutMissingCodes }
        let ranked = try ranked(all, block, asked)
        let unit = all.first?.question.expression.unitName(language) ?? ""
        let years = Set(ranked.answers.flatMap { $0.rows.map(\.year) }).sorted()
        let period = [years.first, years.count > 1 ? years.last : nil].compactMap { $0.map(String.init) }
        return ShownFigure(
            values: try shown(block, asked, ranked.answers, remarks: ranked.remarks),
            subtitle: "\(unit), \(period.joined(separator: "–"))",
            drawing: try drawing(block, ranked.answers, highlighting: highlighted(block, all)))
    }

    /// What a block asks of the catalogue.
    func questions(_ block: Block) throws -> [Question] {
        try BlockQuestion(block, reader, substitution: substitution, file: notebook.file).questions
    }

    private func shown(
        _ block: Block, _ asked: [Question], _ answers: [IndicatorTable], remarks: [Phrase]
    ) throws -> Shown {
        var shown = Shown(
            title: try title(block, asked, showing: answers), table: Table(arranging: answers, labels: labels),
            records: Records(answers, by: answers.first?.question.by ?? []), keys: answers.flatMap(\.figureKeys))
        shown.conditions = try text(block, "where").map { $0.split(separator: ";").map(String.init) } ?? []
        shown.isCut = block["top"] != nil
        shown.remarks = remarks + lacking(answers)
        return shown
    }

    /// What is said of indicators that have no row where others have some, and so no column.
    private func lacking(_ answers: [IndicatorTable]) -> [Phrase] {
        guard answers.contains(where: { !$0.rows.isEmpty }) else { return [] }
        return answers.filter(\.rows.isEmpty).map { answer in
            let (name, colon) = (answer.question.expression.name(language), language == .french ? " :" : ":")
            let sentence = answer.absence?.sentence(language) ?? Self.noRow.text(language)
            // Some reasons begin with the name.
            let reason =
                sentence.hasPrefix(name)
                ? sentence.dropFirst(name.count).drop { " :\u{A0}".contains($0) } : sentence[...]
            return Phrase(.emphasis(name + colon), .text(" \(reason)."))
        }
    }

    private static let noRow = Bilingual("aucune ligne", "no row")

    /// The rows in the order and number that the block wants, and what must be said of it.
    private func ranked(
        _ answers: [IndicatorTable], _ block: Block, _ asked: [Question]
    ) throws -> (answers: [IndicatorTable], remarks: [Phrase]) {
        let request = try RankingRequest(block, asked, substitution: substitution, file: notebook.file)
        let population = request.questions(behind: asked, in: study.vocabulary.catalogue).first.map(study.answer)
        guard let ranking = Ranking(request, of: answers, population: population) else {
            return (ShownRows.of(Comparability.judged(answers)), [])
        }
        let kept = ShownRows.of(Comparability.judged(ranking.applied(to: answers)))
        var remarks = Caption(language).ranking(ranking, request, of: kept)
        if request.top != nil, ranksAround(answers) { remarks.append(unranked) }
        return (kept, remarks)
    }

    /// Whether rows that secrecy hides could have stood among the highest.
    private func ranksAround(_ answers: [IndicatorTable]) -> Bool {
        study.hasSecrets && answers.contains { $0.rows.contains { $0.cell.flags.contains(.confidential) } }
    }

    private var unranked: Phrase {
        language == .french
            ? Phrase(.emphasis("Secret statistique :"), .text(" les lignes qu'il couvre ne sont pas classées."))
            : Phrase(.emphasis("Statistical secrecy:"), .text(" the rows that it hides are not ranked."))
    }

    /// The chart that the block asks for.
    private func drawing(
        _ block: Block, _ answers: [IndicatorTable], highlighting codes: Set<String>
    ) throws -> any TableDrawing {
        let word = try text(block, "kind") ?? ""
        guard let kind = ChartKind(rawValue: word) else {
            throw unknown(block, "kind", word, ChartKind.allCases.map(\.rawValue))
        }
        var source = ChartSource(
            answers.map { Table(drawing: $0, labels: labels, breaks: study.breaks, language: language) })
        source.isFitted = try text(block, "baseline") == "fitted"
        source.adds = answers.allSatisfy(\.question.expression.adds)
        if try text(block, "reference") == "total" {
            source.total = answers.first.flatMap { study.answer($0.question.withoutDimensions).rows.last?.cell }
        }
        source.highlighted = codes
        do {
            return try kind.drawing(of: source)
        } catch {
            throw bad(block, "kind", word, error.expected)
        }
    }

    /// The codes that stand out. One that neither the rows nor the nomenclature has is a slip.
    private func highlighted(_ block: Block, _ answers: [IndicatorTable]) throws -> Set<String> {
        guard let wanted = try text(block, "highlight") else { return [] }
        let codes = answers.codes(matching: wanted)
        let dimensions = answers.first?.question.by ?? []
        guard codes.isEmpty, !dimensions.contains(where: { labels.knows(wanted, $0) }) else { return codes }
        throw unknown(block, "highlight", wanted, answers.flatMap { $0.rows.flatMap(\.codes) }.uniqued)
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

extension IndicatorTable {
    /// What its figures are, row by row.
    fileprivate var figureKeys: [FigureKey] {
        rows.map { row in
            FigureKey(
                question.expression, year: row.year, codes: Dictionary(zip(question.by, row.codes)) { $1 },
                where: question.selection)
        }
    }
}
