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
        let figure: NamedFigure?
        do {
            figure = try study.figure(named: name)
        } catch {
            switch error {
            case .mismatch(let mismatch): throw bad(block, "from", name, mismatch.expected)
            case .unknownCode(let code, let known): throw unknown(block, "from", code, known)
            }
        }
        guard let figure else { throw unknown(block, "from", name, study.figureNames) }
        return ShownFigure(
            values: try shown(block, name, figure.values), subtitle: "", drawing: figure.drawing,
            finding: figure.finding?.text(language), madeUpPart: figure.madeUpPart?.text(language))
    }

    private func shown(_ block: Block, _ name: String, _ table: Table) throws -> Shown {
        let keys = table.rows.flatMap { row in table.measures.map { FigureKey(table, row, measure: $0.id) } }
        var shown = Shown(
            title: try text(block, "title") ?? name, table: table, records: Records(table), keys: keys)
        shown.name = name
        return shown
    }

    private func table(named name: String, _ block: Block) throws -> Table {
        guard let table = study.table(named: name) else { throw unknown(block, "from", name, study.tableNames) }
        return table
    }

    /// The figure of a named table, `from=NAME row=CODE measure=ID`.
    func namedValue(_ words: [String], line: Int) throws -> FilledValue {
        let asked = try NamedValue(words, substitution: substitution, file: notebook.file, line: line)
        guard let table = study.table(named: asked.table) else {
            return FilledValue(text: ":", absence: unmetNamedNeed(asked.table) ?? asked.table)
        }
        func refused(_ problem: NotebookError.Problem) -> NotebookError {
            NotebookError(file: notebook.file, line: line, problem: problem)
        }
        guard let measure = table.measures.first(where: { $0.id == asked.measure }) else {
            throw refused(.unknownName(key: "measure", value: asked.measure, known: table.measures.map(\.id)))
        }
        let found = table.rows(of: asked.row)
        if found.isEmpty, let absence = table.absence {
            return FilledValue(text: ":", absence: absence.sentence(language))
        }
        guard let row = found.first else {
            let known = table.rows.compactMap { $0.words.first?.code }.uniqued
            throw refused(.unknownName(key: "row", value: asked.row, known: known))
        }
        guard found.count == 1, let cell = table.cell(asked.row, asked.measure) else {
            throw refused(.severalRows(table: asked.table, row: asked.row, count: found.count))
        }
        let options = try ValueOptions(words, file: notebook.file, line: line)
        let text = CellText(language, showsIntervals: options.showsInterval)
            .inline(cell, decimals: options.decimals ?? measure.decimals, showsInterval: options.showsInterval)
        guard cell.value == nil else {
            return FilledValue(text: text, key: FigureKey(table, row, measure: measure.id))
        }
        let name = [measure.text.text(language), row.words[0].label.text(language)].joined(separator: ", ")
        return FilledValue(text: text, absence: absence(of: name, cell.reasons))
    }

    /// Why a section cannot do without a named table; nil when it is there and has a figure.
    func unmetNamedNeed(_ name: String) -> String? {
        let asked = FigureName(name)
        if let code = asked.only, let table = study.table(named: asked.table) {
            return unmetNeed(table.keeping(code), name)
        }
        guard let table = study.table(named: name) else {
            let french = "les données du dossier ne permettent pas ce résultat (\(name))"
            return language == .french ? french : "the data of the folder do not make this result (\(name))"
        }
        return unmetNeed(table, name)
    }

    private func unmetNeed(_ table: Table, _ name: String) -> String? {
        let cells = table.rows.flatMap(\.cells)
        if cells.contains(where: { $0.value != nil }) { return nil }
        if let reason = table.absence ?? cells.flatMap(\.reasons).first { return reason.sentence(language) }
        return language == .french
            ? "le tableau n'aurait aucune ligne (\(name))" : "the table would have no row (\(name))"
    }
}
