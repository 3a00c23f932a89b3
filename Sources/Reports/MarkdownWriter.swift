import Tables
import Words

/// Writes documents as Markdown (GitHub's dialect), in the typography of their language. The one place where data are
/// escaped for it.
public struct MarkdownWriter: DocumentWriter {
    /// The writer has no settings: the language is the document's.
    public init() {}

    /// The name under which people find the report, in either language.
    public var fileName: String { "rapport.md" }

    /// One blank line between blocks, one line end at the end; French spaces and quotes where the document is French.
    public func text(_ document: Document) -> String {
        let page = Page(language: document.language)
        let text = document.blocks.map(page.text).joined()
        return Self.trimmingBlankLines(Typography.applied(text, document.language))
    }

    /// A table of words that stands alone.
    public func text(_ grid: Grid, _ language: Language) -> String { text(Document(language, [.grid(grid)])) }

    /// At most one blank line in a row, and one line end at the end.
    private static func trimmingBlankLines(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The blocks of a document, each with the blank line that ends it.
private struct Page {
    let language: Language

    func text(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let title): String(repeating: "#", count: level) + " " + inline(title) + "\n"
        case .prose(let words): line(words) + "\n"
        case .paragraph(let words): line(words) + "\n\n"
        case .list(let items): items.map { "- " + line($0) + "\n" }.joined() + "\n"
        case .quote(let paragraphs): paragraphs.map { "> " + line($0) + "\n>\n" }.joined() + "\n"
        case .grid(let grid): text(grid) + "\n"
        case .table(let table): text(table)
        case .figure(let figure): text(figure)
        }
    }

    private func text(_ grid: Grid) -> String {
        let rule = "|" + grid.columns.map { ($0.isNumber ? "--:" : ":--") + "|" }.joined() + "\n"
        return row(grid.columns.map(\.title)) + rule + grid.rows.map(row).joined()
    }

    private func text(_ block: Document.TableBlock) -> String {
        title(block.title, Bilingual("Tableau", "Table")) + text(block.table, showsIntervals: block.showsIntervals)
            + "\n" + notes(block.notes)
    }

    private func text(_ block: Document.FigureBlock) -> String {
        let alternative = MarkdownEscape.escaped(
            block.description.replacing("]", with: ")").replacing("[", with: "("))
        return title(block.title, Bilingual(same: "Figure")) + "![\(alternative)](\(block.path))\n\n" + values(block)
            + notes(block.notes)
    }

    /// Below the drawing, what it shows.
    private func values(_ block: Document.FigureBlock) -> String {
        if let number = block.valuesTable {
            return Bilingual("*Valeurs :* tableau \(number).", "*Values:* table \(number).").text(language) + "  \n"
        }
        let summary = Bilingual("Valeurs de la figure", "Values of the figure").text(language)
        return "<details><summary>\(summary)</summary>\n\n" + text(block.values, showsIntervals: true)
            + "\n</details>\n\n"
    }

    private func title(_ title: Document.Title?, _ word: Bilingual) -> String {
        title.map { "**\(word.text(language)) \($0.number) — \(inline($0.text))**\n\n" } ?? ""
    }

    private func notes(_ notes: [Phrase]) -> String { notes.map { line($0) + "  \n" }.joined() + "\n" }

    private func text(_ table: Table, showsIntervals: Bool) -> String {
        let cells = CellText(language, showsIntervals: showsIntervals)
        let table = table.withoutEmptyColumns
        let header = row((table.keys + table.measures).map { Phrase($0.text.text(language)) })
        let rule = (table.keys.map { _ in ":--" } + table.measures.map { _ in "--:" }).joined(separator: " | ")
        let rows = table.rows.map { line in
            row(
                line.words.map { Phrase($0.label.text(language)) }
                    + zip(line.cells, table.measures).map { cells.phrase($0, decimals: $1.decimals) })
        }
        return header + "| \(rule) |\n" + rows.joined()
    }

    private func row(_ fields: [Phrase]) -> String {
        "| " + fields.map(cell).joined(separator: " | ") + " |\n"
    }

    /// Data have no bar that is not escaped; what the author wrote and names in code may.
    private func cell(_ phrase: Phrase) -> String {
        phrase.pieces.map { piece in
            let text = MarkdownEscape.text(piece, startsLine: false)
            return switch piece {
            case .markdown, .code: text.replacing(sign: "|", with: "\\|").replacing(sign: "\n", with: " ")
            case .text, .emphasis, .strong, .link: text
            }
        }.joined()
    }

    /// A phrase after other signs on its line.
    private func inline(_ phrase: Phrase) -> String {
        phrase.pieces.map { MarkdownEscape.text($0, startsLine: false) }.joined()
    }

    /// A phrase that begins its line, or what a list or a quotation has there.
    private func line(_ phrase: Phrase) -> String {
        phrase.pieces.enumerated().map { MarkdownEscape.text($1, startsLine: $0 == 0) }.joined()
    }
}
