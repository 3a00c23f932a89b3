/// Prose cut where one part can go without the others.
enum Paragraphs {
    /// Paragraphs and items of lists, in their order; blank lines stay as empty parts.
    static func of(_ prose: String) -> [String] {
        var parts: [[Substring]] = []
        for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
            let continues = !line.isEmpty && !line.hasPrefix("- ") && !(parts.last?.last?.isEmpty ?? true)
            if continues { parts[parts.count - 1].append(line) } else { parts.append([line]) }
        }
        return parts.map { $0.joined(separator: "\n") }
    }

    /// The first words of a part, without the marks of Markdown: enough to name it.
    static func opening(_ paragraph: String) -> String {
        let plain = paragraph.replacing("**", with: "").replacing("\n", with: " ").drop { $0 == "-" || $0 == " " }
        return "« " + wholeWords(of: plain.prefix { $0 != ":" }).trimmingBlanks + " »"
    }

    /// Sixty characters at most, to the end of a word.
    private static func wholeWords(of text: Substring) -> Substring {
        guard text.count > 60, let end = text.prefix(59).lastIndex(of: " ") else { return text }
        return text[..<end] + "…"
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
