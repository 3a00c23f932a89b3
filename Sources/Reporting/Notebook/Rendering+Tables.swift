import Disclosure
import Facts
import Indicators
import Reports
import Words

extension NotebookRenderer {
    /// A numbered table with its caption, and its figures as CSV.
    mutating func table(_ block: Block) throws {
        let asked = try BlockQuestion(block, substitution: substitution, file: notebook.file).questions
        let tables = ShownRows.of(Comparability.judged(try asked.map { try ordered(study.answer($0), block) }))
        let totals = block["total"] == "yes" ? asked.map { study.answer($0.withoutDimensions) } : []
        let withTotals = zip(tables, totals).map { $0.adding($1) }
        let shown = totals.isEmpty ? tables : withTotals
        let table = ReportTable(
            shown, labels: labels, language: language, showsIntervals: block["intervals"] != "no")
        tableCount += 1
        let word = language == .french ? "Tableau" : "Table"
        let identifier = try identifier(block, prefix: "tableau-\(tableCount)")
        let title = try title(block, asked, showing: tables)
        let lines = try captionLines(block, tables: shown, table: table)
        rendering.markdown += "**\(word) \(tableCount) — \(title)**\n\n" + table.markdown + "\n"
        rendering.markdown += (lines + [dataLink(identifier)]).map { $0 + "  " }.joined(separator: "\n") + "\n\n"
        try addData(shown, block, identifier: identifier)
    }

    /// The rows in the order and number that the block wants: by code, or highest first.
    func ordered(_ table: IndicatorTable, _ block: Block) throws -> IndicatorTable {
        var result = table
        if let top = try number(block, "top") { return TopRows.keep(top, of: table) }
        switch block["sort"] {
        case nil, "code": break
        case "value": result.rows = TopRows.sorted(table.rows)
        case let other?: throw bad(block, "sort", other, "code or value")
        }
        return result
    }

    /// Keeps the figures of a table or of a figure as a CSV of its own.
    mutating func addData(_ tables: [IndicatorTable], _ block: Block, identifier: String) throws {
        let query = QueryTable(by: tables.first?.question.by ?? [], tables: tables)
        let text = csv.text(header: query.header, lines: query.lines)
        rendering.files.append(("tables/\(identifier).csv", text))
        let conditions = try self.text(block, "where").map { $0.split(separator: ";").map(String.init) } ?? []
        rendering.tables.append(
            TableRecord(
                file: "tables/\(identifier).csv", conditions: conditions, isCut: try number(block, "top") != nil,
                from: nil))
    }

    func captionLines(_ block: Block, tables: [IndicatorTable], table: ReportTable) throws -> [String] {
        let caption = Caption(language)
        var populations: [String] = []
        for table in tables {
            let text = table.question.expression.indicator.population.text(language)
            if !populations.contains(text) { populations.append(text) }
        }
        let population = try text(block, "champ") ?? populations.joined(separator: " ; ")
        var lines = [caption.label(Bilingual("Champ", "Population")) + population + "."]
        if let lecture = try text(block, "lecture") {
            lines.append(caption.label(Bilingual("Lecture", "Reading")) + lecture)
        }
        if let note = try text(block, "note") { lines.append(caption.label(Bilingual("Note", "Note")) + note) }
        if block["top"] != nil, ranksAround(tables) { lines.append(Self.unranked.text(language)) }
        return lines + caption.notes(table, sources: tables.flatMap(\.sources))
    }

    /// Whether rows that secrecy hides could have stood among the highest.
    private func ranksAround(_ tables: [IndicatorTable]) -> Bool {
        study.hasSecrets
            && tables.contains { study.answer($0.question).rows.contains { $0.cell.flags.contains(.confidential) } }
    }

    private static let unranked = Bilingual(
        "*Secret statistique :* les lignes qu'il couvre ne sont pas classées.",
        "*Statistical secrecy:* the rows that it hides are not ranked.")

    func dataLink(_ identifier: String) -> String {
        let words = language == .french ? "Données" : "Data"
        return "*\(words) :* [tables/\(identifier).csv](tables/\(identifier).csv)"
    }
}
