import Reports
import Tables
import Words

extension NotebookRenderer {
    /// A table that a study made, by its name.
    func namedTable(_ block: Block, _ name: String) throws -> Shown {
        try shown(block, name, table(named: name, block))
    }

    /// A figure that a study made, by its name.
    func namedFigure(_ block: Block, _ name: String) throws -> ShownFigure {
        guard let figure = study.figure(named: name) else {
            throw bad(block, "from", name, study.figureNames.joined(separator: ", "))
        }
        if block["indicator"] != nil { throw bad(block, "from", name, "either from or indicator, not both") }
        return ShownFigure(values: try shown(block, name, figure.values), subtitle: "", drawing: figure.drawing)
    }

    private func shown(_ block: Block, _ name: String, _ table: Table) throws -> Shown {
        var shown = Shown(title: try text(block, "title") ?? name, table: table, records: Records(table))
        shown.name = name
        return shown
    }

    private func table(named name: String, _ block: Block) throws -> Table {
        if block["indicator"] != nil { throw bad(block, "from", name, "either from or indicator, not both") }
        guard let table = study.table(named: name) else {
            throw bad(block, "from", name, study.tableNames.joined(separator: ", "))
        }
        return table
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
        let options = try ValueOptions(words, file: notebook.file, line: line)
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
