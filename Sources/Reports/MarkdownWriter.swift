import Words

/// Writes documents as Markdown (GitHub's dialect). The one place where data are escaped for it.
public struct MarkdownWriter: Sendable {
    let language: Language

    public init(_ language: Language) { self.language = language }

    /// The text of blocks in their order, in the typography of the language.
    public func text(_ blocks: [Document.Block]) -> String {
        FrenchTypography.applied(blocks.map(text).joined(), language)
    }

    private func text(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let title): String(repeating: "#", count: level) + " " + line(title) + "\n"
        case .prose(let words): line(words) + "\n"
        case .paragraph(let words): line(words) + "\n\n"
        case .list(let items): items.map { "- " + line($0) + "\n" }.joined() + "\n"
        case .quote(let paragraphs): paragraphs.map { "> " + line($0) + "\n>\n" }.joined() + "\n"
        case .grid(let grid): table(grid) + "\n"
        }
    }

    private func table(_ grid: Grid) -> String {
        let rule = "|" + grid.columns.map { ($0.isNumber ? "--:" : ":--") + "|" }.joined() + "\n"
        return row(grid.columns.map(\.title)) + rule + grid.rows.map(row).joined()
    }

    private func row(_ fields: [Phrase]) -> String {
        "| " + fields.map { line($0).replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
            + " |\n"
    }

    func line(_ phrase: Phrase) -> String {
        phrase.pieces.map { piece in
            switch piece {
            case .text(let text): Self.escaped(text)
            case .markdown(let text): text
            case .emphasis(let text): "*" + Self.escaped(text) + "*"
            case .strong(let text): "**" + Self.escaped(text) + "**"
            case .code(let text): Self.code(text)
            }
        }.joined()
    }

    /// Data on one line, whose signs are no Markdown: neither emphasis, code, a tag nor a link.
    static func escaped(_ text: String) -> String {
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
        let plain = escapedLines(text)
        guard plain.contains("`") else { return "`" + plain + "`" }
        let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
        let marks = String(repeating: "`", count: longest + 1)
        return marks + " " + plain + " " + marks
    }

    private static func escapedLines(_ text: String) -> String {
        text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
    }
}
