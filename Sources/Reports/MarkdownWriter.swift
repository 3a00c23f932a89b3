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
        return Self.trimmingBlankLines(FrenchTypography.applied(text, document.language))
    }

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
        case .heading(let level, let title): String(repeating: "#", count: level) + " " + line(title) + "\n"
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
        let alternative = block.description.replacing("]", with: ")").replacing("[", with: "(")
        let summary = language == .french ? "Valeurs de la figure" : "Values of the figure"
        return title(block.title, Bilingual(same: "Figure")) + "![\(alternative)](\(block.path))\n\n"
            + "<details><summary>\(summary)</summary>\n\n" + text(block.values, showsIntervals: true)
            + "\n</details>\n\n" + notes(block.notes)
    }

    private func title(_ title: Document.Title?, _ word: Bilingual) -> String {
        title.map { "**\(word.text(language)) \($0.number) — \(line($0.text))**\n\n" } ?? ""
    }

    private func notes(_ notes: [Phrase]) -> String { notes.map { line($0) + "  \n" }.joined() + "\n" }

    private func text(_ table: Table, showsIntervals: Bool) -> String {
        let cells = CellText(language, showsIntervals: showsIntervals)
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
        "| " + fields.map { line($0).replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
            + " |\n"
    }

    private func line(_ phrase: Phrase) -> String { phrase.pieces.map(MarkdownEscape.text).joined() }
}

/// Pieces of phrases as Markdown.
private enum MarkdownEscape {
    static func text(_ piece: Phrase.Piece) -> String {
        switch piece {
        case .text(let text): escaped(text)
        case .markdown(let text): text
        case .emphasis(let text): "*" + escaped(text) + "*"
        case .strong(let text): "**" + escaped(text) + "**"
        case .code(let text): code(text)
        case .link(let path): "[\(path)](\(path))"
        }
    }

    /// Data on one line, whose signs are no Markdown: neither emphasis, code, a tag nor a link.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: special.contains) else { return text }
        var result = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "\n", "\r", "\r\n": result += " "
            case "*", "`", "\\": result += "\\" + String(character)
            case "<" where rest.first.map { $0.isLetter || "/!?".contains($0) } ?? false: result += "\\<"
            case "(" where result.last == "]": result += "\\("
            default: result.append(character)
            }
        }
        return result
    }

    private static let special = Set("\n\r*`\\<(".utf8)

    /// A name between marks longer than any in it.
    private static func code(_ text: String) -> String {
        let plain = text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
        guard plain.contains("`") else { return "`" + plain + "`" }
        let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
        let marks = String(repeating: "`", count: longest + 1)
        return marks + " " + plain + " " + marks
    }
}
