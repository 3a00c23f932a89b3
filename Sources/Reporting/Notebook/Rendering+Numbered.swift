import Charts
import Disclosure
import Reports
import Words

extension NotebookRenderer {
    /// A numbered table with its caption, and its figures as CSV.
    mutating func table(_ block: Block) throws {
        tableCount += 1
        let shown = try text(block, "from").map { try namedTable(block, $0) } ?? askedTable(block)
        let identifier = try identifier(block, shown, number: "tableau-\(tableCount)")
        let numbered = Document.TableBlock(
            title: Document.Title(tableCount, phrase(block, title: shown.title)), table: shown.table,
            showsIntervals: block["intervals"] != "no", notes: try notes(block, shown, identifier))
        rendering.document.blocks.append(.table(numbered))
        keep(shown, identifier)
    }

    /// A numbered figure as SVG, with the table of its values and kept as CSV.
    mutating func figure(_ block: Block) throws {
        figureCount += 1
        let figure = try text(block, "from").map { try namedFigure(block, $0) } ?? askedFigure(block)
        let title = figureTitle(figure)
        let identifier = try identifier(block, figure.values, number: "figure-\(figureCount)")
        let words = try words(block, figure, title, identifier)
        let path = "figures/\(identifier).svg"
        rendering.files.append((path, try figure.drawing.svg(words, ChartStyle(language))))
        let numbered = Document.FigureBlock(
            title: Document.Title(figureCount, phrase(block, title: title)), path: path,
            description: words.description, values: figure.values.table,
            notes: try notes(block, figure.values, identifier))
        rendering.document.blocks.append(.figure(numbered))
        keep(figure.values, identifier)
    }

    /// The title of an author is Markdown; that of the program holds names that descriptors give, which are data.
    private func phrase(_ block: Block, title: String) -> Phrase {
        block["title"] == nil ? Phrase(title) : .markdown(title)
    }

    /// A figure may be shown without the report that says of the data that they are made up.
    private func figureTitle(_ figure: ShownFigure) -> String {
        let title = figure.values.title + (figure.finding.map { (language == .french ? " : " : ": ") + $0 } ?? "")
        if let part = figure.madeUpPart { return title + " (" + part + ")" }
        return figure.values.table.citesMadeUpData ? markedMadeUp(title) : title
    }

    /// A title that says of what is under it that it is made up.
    func markedMadeUp(_ title: String) -> String {
        let mark = CitationMark.madeUp.text(language)
        return title.hasSuffix(mark) ? title : title + mark
    }

    private mutating func identifier(_ block: Block, _ shown: Shown, number: String) throws -> String {
        let name = shown.name?.replacing(".", with: "-").replacing("@", with: "-").lowercased()
        return try identifier(block, prefix: name ?? number)
    }

    private func notes(_ block: Block, _ shown: Shown, _ identifier: String) throws -> [Phrase] {
        let author = Caption.Author(
            population: try text(block, "champ"), reading: try text(block, "lecture"), note: try text(block, "note"))
        let caption = Caption(language)
        return caption.lines(shown.table, author, remarks: shown.remarks) + [caption.data(dataPath(identifier))]
    }

    private func dataPath(_ identifier: String) -> String { "tables/\(identifier).csv" }

    /// Keeps the figures of a table or of a figure as a CSV of its own.
    private mutating func keep(_ shown: Shown, _ identifier: String) {
        let file = dataPath(identifier)
        rendering.files.append((file, csv.text(shown.records)))
        rendering.printed.add(shown.keys, in: file)
        rendering.tables.append(
            TableRecord(
                file: file, conditions: shown.conditions, isCut: shown.isCut,
                from: shown.name.map { _ in shown.table.name }))
    }

    private func words(
        _ block: Block, _ figure: ShownFigure, _ title: String, _ identifier: String
    ) throws -> ChartText {
        let subtitle = try text(block, "subtitle") ?? figure.subtitle
        let description = try text(block, "description") ?? describing(title, subtitle)
        let typography = { (text: String) in Typography.applied(text, language) }
        return ChartText(
            identifier: identifier, title: typography(title), subtitle: typography(subtitle),
            description: typography(description),
            source: typography(Caption(language).plainSource(figure.values.table.sources)),
            emptyMessage: language == .french ? "Aucune donnée" : "No data")
    }

    /// What a screen reader says of a figure that has no description of its own.
    private func describing(_ title: String, _ subtitle: String) -> String {
        guard !subtitle.isEmpty else { return title + "." }
        return title + (language == .french ? " : " : ": ") + subtitle + "."
    }
}
