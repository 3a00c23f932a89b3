import Charts
import Disclosure
import Facts
import Indicators
import Reports
import Tables
import Words

extension NotebookRenderer {
    /// A numbered table that the command made, with its figures as CSV.
    mutating func namedTable(_ block: Block, from name: String) throws {
        let table = try self.table(named: name, block)
        tableCount += 1
        let identifier = try identifier(block, prefix: name.replacing(".", with: "-"))
        let title = try text(block, "title") ?? name
        let text = CellTableText(table, language)
        rendering.markdown += "**\(language == .french ? "Tableau" : "Table") \(tableCount) — \(title)**\n\n"
        rendering.markdown += text.markdown + "\n"
        let lines = try text.population + words(block) + text.notes + [dataLink(identifier)]
        rendering.markdown += lines.map { $0 + "  " }.joined(separator: "\n") + "\n\n"
        addData(text, identifier: identifier)
    }

    /// A numbered figure that the command made, with the table of its values folded below it.
    mutating func namedFigure(_ block: Block, from name: String) throws {
        guard let figure = study.figure(named: name) else {
            throw bad(block, "from", name, study.figureNames.joined(separator: ", "))
        }
        figureCount += 1
        let identifier = try identifier(block, prefix: name.replacing(".", with: "-"))
        let table = try self.table(named: figure.table, block)
        let text = CellTableText(figure.measures.map(table.keeping) ?? table, language)
        let words = try chartText(block, identifier: identifier, sources: text.sources)
        rendering.files.append(("figures/\(identifier).svg", figure.draw(words)))
        addData(text, identifier: identifier)
        let lines = try text.population + self.words(block) + text.notes + [dataLink(identifier)]
        rendering.markdown += figureMarkdown(
            title: try self.text(block, "title") ?? name, words: words, values: text.markdown, lines: lines,
            identifier: identifier)
    }

    private func table(named name: String, _ block: Block) throws -> Table {
        if block["indicator"] != nil { throw bad(block, "from", name, "either from or indicator, not both") }
        guard let table = study.table(named: name) else {
            throw bad(block, "from", name, study.tableNames.joined(separator: ", "))
        }
        return table
    }

    private mutating func addData(_ text: CellTableText, identifier: String) {
        let file = "tables/\(identifier).csv"
        rendering.files.append((file, csv.text(header: text.header, lines: text.lines)))
        rendering.tables.append(TableRecord(file: file, conditions: [], isCut: false, from: text.name))
    }

    private func words(_ block: Block) throws -> [String] {
        let caption = Caption(language)
        let labels: [(String, Bilingual)] = [
            ("champ", Bilingual("Champ", "Population")), ("lecture", Bilingual("Lecture", "Reading")),
            ("note", Bilingual("Note", "Note")),
        ]
        return try labels.compactMap { key, label in try text(block, key).map { caption.label(label) + $0 } }
    }

    private func chartText(_ block: Block, identifier: String, sources: [String]) throws -> ChartText {
        let title = try text(block, "title") ?? identifier
        let subtitle = try text(block, "subtitle") ?? ""
        let typography = { (text: String) in FrenchTypography.applied(text, language) }
        return ChartText(
            identifier: identifier, title: typography(title), subtitle: typography(subtitle),
            description: typography(try text(block, "description") ?? describing(title, subtitle)),
            source: typography(Caption(language).plainSource(sources)),
            emptyMessage: language == .french ? "Aucune donnée" : "No data")
    }

    /// What a screen reader says of a figure that has no description of its own.
    func describing(_ title: String, _ subtitle: String) -> String {
        guard !subtitle.isEmpty else { return title + "." }
        return title + (language == .french ? " : " : ": ") + subtitle + "."
    }

    /// The figure of a named table, `from=NAME row=CODE measure=ID`.
    func namedValue(
        _ words: [String], line: Int
    ) throws -> (text: String, absence: String?) {
        var settings: [String: String] = [:]
        for word in words {
            let parts = try substitution.text(word, file: notebook.file, line: line)
                .split(separator: "=", maxSplits: 1).map(String.init)
            settings[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        let (name, row) = (settings["from"] ?? "", settings["row"] ?? "total")
        guard let table = study.table(named: name) else { return (":", name) }
        guard let cell = table.cell(row, settings["measure"] ?? "") else {
            let known = table.measures.map(\.id).joined(separator: ", ")
            let expected = "a row of \(name) and one of its measures: \(known)"
            throw NotebookError(
                file: notebook.file, line: line,
                problem: .badValue(key: "value", value: words.joined(separator: " "), expected: expected))
        }
        let options = ValueOptions(words)
        let decimals = options.decimals ?? table.measures.first { $0.id == settings["measure"] }?.decimals
        let text = CellText(language, showsIntervals: options.showsInterval)
            .inline(cell, decimals: decimals, showsInterval: options.showsInterval)
        return (text, cell.value == nil ? cell.reasons.first.map { $0.sentence(language) } ?? name : nil)
    }

    /// Why a section cannot do without a named table; nil when it is there and has a figure.
    func unmetNamedNeed(_ name: String) -> String? {
        guard let table = study.table(named: name) else {
            let french = "les données du dossier ne permettent pas ce résultat (\(name))"
            return language == .french ? french : "the data of the folder do not make this result (\(name))"
        }
        let cells = table.rows.flatMap(\.cells)
        if cells.contains(where: { $0.value != nil }) { return nil }
        if let reason = cells.flatMap(\.reasons).first { return reason.sentence(language) }
        return language == .french
            ? "le tableau n'aurait aucune ligne (\(name))" : "the table would have no row (\(name))"
    }
}
