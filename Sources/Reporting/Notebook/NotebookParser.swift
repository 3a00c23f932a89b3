import Declarations
import Indicators

/// Reads the text of a notebook.
struct NotebookParser {
    private let file: String
    private let lines: [Substring]
    private var index = 0
    private var elements: [Element] = []
    private var prose: [Substring] = []
    private var proseLine = 1
    /// The fence of a code block of another language, which is kept as it is.
    private var foreignFence: String?

    init(_ text: String, file: String) {
        self.file = file
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    mutating func notebook() throws(NotebookError) -> Notebook {
        let entries = try frontMatter()
        let settings = entries.filter { $0.key != NotebookIndicators.key }
        while index < lines.count { try element() }
        endProse()
        if let problem = FrontMatter.problem(of: settings, in: elements) {
            throw fault(problem.line, column: 1, problem.problem)
        }
        let pairs = settings.map { ($0.key, $0.value) }
        return Notebook(
            parameters: Dictionary(uniqueKeysWithValues: pairs), indicators: try indicators(entries),
            elements: elements, file: file)
    }

    /// What the front matter adds to the catalogue.
    private func indicators(_ entries: [Block.Entry]) throws(NotebookError) -> [IndicatorSheet] {
        guard let entry = entries.first(where: { $0.key == NotebookIndicators.key }) else { return [] }
        let before = lines[entry.line - 1].count - (entry.value.split(separator: "\n").first?.count ?? 0)
        do {
            return try NotebookIndicators.sheets(entry.value, file: file, line: entry.line, column: before + 1)
        } catch {
            throw NotebookError(
                file: file, line: error.position?.line ?? entry.line, column: error.position?.column,
                problem: .indicators(error))
        }
    }

    private mutating func frontMatter() throws(NotebookError) -> [Block.Entry] {
        guard lines.first == "---" else { return [] }
        var parameters: [Block.Entry] = []
        index = 1
        while index < lines.count, lines[index] != "---" {
            if let opening = try entry(lines[index]) {
                let entry = withItsLines(opening)
                if parameters.contains(where: { $0.key == entry.key }) {
                    throw fault(entry.line, column: 1, .repeatedKey(entry.key))
                }
                parameters.append(entry)
            }
            index += 1
        }
        guard index < lines.count else { throw fault(1, .unclosedFrontMatter) }
        index += 1
        return parameters
    }

    /// An entry whose value opens a bracket, with the lines up to the one that closes it.
    private mutating func withItsLines(_ entry: Block.Entry) -> Block.Entry {
        guard entry.key == NotebookIndicators.key, entry.value.first == "[" else { return entry }
        var value = entry.value
        while !Self.closesBracket(value), index + 1 < lines.count, lines[index + 1] != "---" {
            index += 1
            value += "\n" + lines[index]
        }
        return Block.Entry(key: entry.key, value: value, line: entry.line)
    }

    private static func closesBracket(_ text: String) -> Bool {
        text.reversed().drop(while: \.isWhitespace).first == "]"
    }

    private mutating func element() throws(NotebookError) {
        let line = lines[index]
        if let fence = foreignFence {
            keep(line)
            if line.hasPrefix(fence) { foreignFence = nil }
        } else if line.hasPrefix("```vigie") {
            endProse()
            elements.append(.block(try block()))
            return
        } else if Self.isMisplacedFence(line) {
            throw fault(index + 1, .misplacedFence)
        } else if line.hasPrefix("```") {
            foreignFence = String(line.prefix { $0 == "`" })
            keep(line)
        } else if let heading = heading(line) {
            endProse()
            elements.append(heading)
        } else {
            keep(line)
        }
        index += 1
    }

    /// A fence that means a block and would be printed as it stands: indented, of tildes, or in capitals.
    private static func isMisplacedFence(_ line: Substring) -> Bool {
        let text = line.drop { $0 == " " || $0 == "\t" }
        guard let mark = text.first, mark == "`" || mark == "~", text.prefix(3).allSatisfy({ $0 == mark }) else {
            return false
        }
        return text.drop { $0 == mark || $0 == " " }.lowercased().hasPrefix("vigie")
    }

    private func heading(_ line: Substring) -> Element? {
        let marks = line.prefix { $0 == "#" }
        guard (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " else { return nil }
        return .heading(level: marks.count, text: String(line.dropFirst(marks.count + 1)), line: index + 1)
    }

    private mutating func block() throws(NotebookError) -> Block {
        let opening = index + 1
        let words = lines[index].dropFirst("```".count).split(separator: " ").map(String.init)
        guard words.count == 2, words[0] == "vigie", let kind = Block.Kind(rawValue: words[1]) else {
            throw fault(opening, .unknownKind(words.dropFirst().joined(separator: " ")))
        }
        var entries: [Block.Entry] = []
        index += 1
        while index < lines.count, lines[index] != "```" {
            if let entry = try entry(lines[index]) {
                if let problem = problem(of: entry, in: kind, after: entries) { throw fault(entry.line, problem) }
                entries.append(entry)
            }
            index += 1
        }
        guard index < lines.count else { throw fault(opening, .unclosedBlock) }
        index += 1
        if entries.contains(where: { $0.key == "from" }),
            let idle = entries.first(where: { Block.Kind.ofCatalogue.contains($0.key) })
        {
            throw fault(idle.line, .keyBesideFrom(idle.key))
        }
        return Block(kind: kind, entries: entries, line: opening)
    }

    private func problem(
        of entry: Block.Entry, in kind: Block.Kind, after earlier: [Block.Entry]
    ) -> NotebookError.Problem? {
        guard kind.keys.contains(entry.key) else { return .unknownKey(entry.key, kind: kind) }
        if earlier.contains(where: { $0.key == entry.key }) { return .repeatedKey(entry.key) }
        // Another word would be taken for the usual one, silently. A parameter may stand for a word.
        guard let known = Block.closedKeys[entry.key], !known.contains(entry.value), !entry.value.hasPrefix("$") else {
            return nil
        }
        return .unknownName(key: entry.key, value: entry.value, known: known)
    }

    /// `key: value`; nil for a blank line.
    private func entry(_ line: Substring) throws(NotebookError) -> Block.Entry? {
        if line.allSatisfy(\.isWhitespace) { return nil }
        guard let colon = line.firstIndex(of: ":") else { throw fault(index + 1, .malformedLine(String(line))) }
        let key = line[..<colon].filter { $0 != " " }
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        return Block.Entry(key: String(key), value: String(value), line: index + 1)
    }

    private mutating func keep(_ line: Substring) {
        if prose.isEmpty { proseLine = index + 1 }
        prose.append(line)
    }

    private mutating func endProse() {
        if !prose.isEmpty { elements.append(.prose(prose.joined(separator: "\n"), line: proseLine)) }
        prose = []
    }

    private func fault(_ line: Int, column: Int? = nil, _ problem: NotebookError.Problem) -> NotebookError {
        NotebookError(file: file, line: line, column: column, problem: problem)
    }
}

extension Notebook {
    /// Reads a notebook; a mistake is an error with its line.
    public init(parsing text: String, file: String) throws(NotebookError) {
        var parser = NotebookParser(text, file: file)
        self = try parser.notebook()
    }
}
