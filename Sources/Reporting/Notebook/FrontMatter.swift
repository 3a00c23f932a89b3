import Words

/// What the front matter of a notebook may hold: its settings, and the parameters that its text uses.
enum FrontMatter {
    static let language = "lang"
    static let year = "year"

    /// The first entry that would say nothing, or whose value the setting cannot have.
    static func problem(
        of entries: [Block.Entry], in elements: [Element]
    ) -> (line: Int, problem: NotebookError.Problem)? {
        let known = Set(elements.flatMap(names)).union([language, year])
        for entry in entries {
            guard known.contains(entry.key) else {
                return (entry.line, .unusedParameter(entry.key, known: known.sorted()))
            }
            guard let expected = expectation(of: entry.key), !expected.holds(entry.value) else { continue }
            return (entry.line, .badValue(key: entry.key, value: entry.value, expected: expected.words))
        }
        return nil
    }

    /// The parameters that a piece of a notebook uses.
    private static func names(_ element: Element) -> [String] {
        switch element {
        case .heading(_, let text, _), .prose(let text, _): Substitution.names(in: text)
        case .block(let block): block.entries.flatMap { Substitution.names(in: $0.value) }
        }
    }

    private static func expectation(of key: String) -> (words: String, holds: (String) -> Bool)? {
        switch key {
        case language: ("fr or en", { Language(rawValue: $0) != nil })
        case year: ("a year in four digits, or \(Notebook.latest)", { $0 == Notebook.latest || isYear($0) })
        default: nil
        }
    }

    private static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && text.allSatisfy(\.isASCIIDigit) }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
