import Indicators

/// A Markdown notebook: prose with fenced blocks that ask for tables, figures and values.
public struct Notebook: Sendable {
    /// Parameters of the front matter, by name.
    public var parameters: [String: String]
    public let elements: [Element]
    /// Name of the file, for messages.
    public let file: String
}

/// One piece of a notebook, with the line on which it starts.
public enum Element: Sendable {
    case heading(level: Int, text: String, line: Int)
    case prose(String, line: Int)
    case block(Block)
}

/// A fenced block whose info string starts with `vigie`.
public struct Block: Sendable {
    public let kind: Kind
    /// Keys and values as they stand, in their order.
    public let entries: [Entry]
    public let line: Int

    public struct Entry: Sendable {
        public let key: String
        public let value: String
        public let line: Int
    }

    public enum Kind: String, Sendable, CaseIterable {
        case table, figure
        /// What the section needs: without it, the section is left out and named in the annex.
        case needs
        /// A part that the program writes: catalogue, inputs, parameters, breaks, omissions, ledger.
        case annex

        /// The keys that a block of this kind may hold.
        public var keys: [String] {
            let question = ["indicator", "by", "where", "year", "from"]
            let words = ["id", "title", "champ", "note", "lecture", "top", "sort"]
            return switch self {
            case .table: question + words + ["total", "intervals"]
            case .figure: question + words + ["kind", "subtitle", "description", "reference", "highlight", "baseline"]
            case .needs: question
            case .annex: ["content", "file", "title"]
            }
        }
    }

    /// Keys whose value is yes or no.
    static let yesNoKeys: Set<String> = ["total", "intervals"]

    public subscript(_ key: String) -> String? { entries.first { $0.key == key }?.value }

    /// The path of the file that the block names under `key`.
    func file(_ key: String, among files: NotebookFiles, of notebook: String) throws(NotebookError) -> String {
        guard let entry = entries.first(where: { $0.key == key }) else {
            throw NotebookError(file: notebook, line: line, problem: .missingKey(key))
        }
        do {
            return try files.path(of: entry.value)
        } catch {
            throw NotebookError(
                file: notebook, line: entry.line, problem: .file(key: key, value: entry.value, error))
        }
    }
}

/// What is wrong with a notebook, and where.
public struct NotebookError: Error, Sendable {
    public let file: String
    public let line: Int
    /// From 1; nil where the line as a whole is meant.
    public let column: Int?
    public let problem: Problem

    init(file: String, line: Int, column: Int? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
    }

    public enum Problem: Sendable {
        case unknownKind(String)
        /// A fence of a block that does not stand as ```` ```vigie ```` at the start of its line.
        case misplacedFence
        case unknownKey(String, kind: Block.Kind)
        case repeatedKey(String)
        case malformedLine(String)
        case unclosedBlock
        case unclosedFrontMatter
        /// The front matter gives a parameter that the text does not use; `known` are used, or settings.
        case unusedParameter(String, known: [String])
        case unknownParameter(String, known: [String])
        case missingKey(String)
        case badValue(key: String, value: String, expected: String)
        /// A file that the report may not copy.
        case file(key: String, value: String, NotebookFiles.Refusal)
        case question(QuestionError)
        case repeatedIdentifier(String)
    }
}
