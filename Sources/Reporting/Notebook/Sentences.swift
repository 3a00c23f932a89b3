/// A paragraph cut where one sentence can go without the others.
enum Sentences {
    /// The mark of an item or of a quotation at the start, empty where there is none, and the sentences behind it. Joined
    /// again they are the paragraph. The lines of a table are one.
    static func of(_ paragraph: String) -> (mark: String, sentences: [String]) {
        let mark = mark(of: paragraph)
        let rest = paragraph.dropFirst(mark.count)
        guard !rest.hasPrefix("|") else { return (mark, [String(rest)]) }
        return (mark, cut(Array(rest)))
    }

    private static func mark(of paragraph: String) -> String {
        let text = paragraph.drop { $0 == " " }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        for mark in ["- ", "* ", "> ", "\(digits). "] where mark != ". " && text.hasPrefix(mark) {
            return String(paragraph.prefix { $0 == " " }) + mark
        }
        return ""
    }

    private static func cut(_ text: [Character]) -> [String] {
        var (sentences, start, isCode) = ([String](), 0, false)
        for place in text.indices {
            if text[place] == "`" { isCode.toggle() }
            guard !isCode, let next = opening(after: place, text) else { continue }
            sentences.append(String(text[start..<next]))
            start = next
        }
        return start < text.count ? sentences + [String(text[start...])] : sentences
    }

    /// Where the next sentence begins if one ends at `place`; the blanks between stay with the first.
    private static func opening(after place: Int, _ text: [Character]) -> Int? {
        guard ".!?…".contains(text[place]), !isAbbreviation(text[..<place]) else { return nil }
        var next = place + 1
        while next < text.count, "»”)*\u{A0}".contains(text[next]) { next += 1 }
        guard next < text.count, text[next] == " " || text[next].isNewline else { return nil }
        while next < text.count, text[next] == " " || text[next].isNewline { next += 1 }
        guard next < text.count, text[next].isUppercase || "«“`*[(".contains(text[next]) else { return nil }
        return next
    }

    /// Whether a point after `text` shortens a word (art., p. ex., al.): the word before it has fewer than four letters.
    private static func isAbbreviation(_ text: ArraySlice<Character>) -> Bool {
        let word = text.reversed().prefix { $0.isLetter }
        return (1...3).contains(word.count)
    }
}
