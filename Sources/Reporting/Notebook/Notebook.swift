import Declarations
import Indicators
import Reports

/// A Markdown notebook: prose with fenced blocks that ask for tables, figures and values.
public struct Notebook: Sendable {
    /// Parameters of the front matter, by name.
    public var parameters: [String: String]
    /// Those that the front matter adds to the catalogue.
    public let indicators: [IndicatorSheet]
    /// In the order of the text; lines count from 1.
    public let elements: [Element]
    /// Name of the file, for messages.
    public let file: String
}

/// One piece of a notebook, with the line on which it starts.
public enum Element: Sendable {
    /// A title, 1 to 6 deep.
    case heading(level: Int, text: String, line: Int)
    /// Markdown up to the next heading or block, values in it not yet in place.
    case prose(String, line: Int)
    /// Something that is asked for.
    case block(Block)
}

/// A fenced block whose info string starts with `vigie`.
public struct Block: Sendable {
    /// What is asked for.
    public let kind: Kind
    /// Keys and values as they stand, in their order.
    public let entries: [Entry]
    /// That of the opening fence.
    public let line: Int

    /// One line `key: value` of a block.
    public struct Entry: Sendable {
        /// Before the colon, without blanks around it.
        public let key: String
        /// Behind the colon, without blanks around it.
        public let value: String
        /// Line of the notebook, from 1.
        public let line: Int
    }

    /// What a block asks for; the raw value stands behind `vigie`.
    public enum Kind: String, Sendable, CaseIterable {
        /// A table of figures; a drawing of them.
        case table, figure
        /// What the section needs: without it, the section is left out and named in the annex.
        case needs
        /// A part that the program writes: catalogue, inputs, parameters, breaks, omissions, ledger.
        case annex

        /// The keys that a block of this kind may hold.
        public var keys: [String] {
            let words = ["id", "title", "champ", "note", "lecture"]
            return switch self {
            case .table: ["from"] + Self.question + words + Self.ranking + ["total", "intervals"]
            case .figure: ["from"] + Self.question + words + Self.ranking + Self.drawing + ["subtitle", "description"]
            case .needs: ["from"] + Self.question
            case .annex: ["content", "file", "title"]
            }
        }

        /// Keys that say what is asked of the catalogue: what `from` names is computed already.
        static let ofCatalogue = Set(question + ranking + drawing + ["total"])

        private static let question = ["indicator", "by", "where", "year"]
        private static let ranking = RankingRequest.Key.allCases.map(\.rawValue)
        private static let drawing = ["kind", "reference", "highlight", "baseline"]
    }

    /// Keys that take one of a few words, and these.
    static let closedKeys = [
        "total": ["yes", "no"], "intervals": ["yes", "no"], "reference": ["total"], "baseline": ["zero", "fitted"],
        "kind": ChartKind.allCases.map(\.rawValue),
    ]

    /// The value under a key; nil where the block does not give it.
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
    /// Name of the file, without its folder.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1; nil where the line as a whole is meant.
    public let column: Int?
    /// What is wrong there.
    public let problem: Problem

    init(file: String, line: Int, column: Int? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
    }

    /// What may be wrong; the sentences are made where they are printed.
    public enum Problem: Sendable {
        /// A fence ```` ```vigie WORD ```` of no known kind.
        case unknownKind(String)
        /// A fence of a block that does not stand as ```` ```vigie ```` at the start of its line.
        case misplacedFence
        /// A key that a block of this kind does not take.
        case unknownKey(String, kind: Block.Kind)
        /// The block, or the front matter, gives the key already.
        case repeatedKey(String)
        /// A line without a colon.
        case malformedLine(String)
        /// The text ends within a block.
        case unclosedBlock
        /// The text ends within the front matter.
        case unclosedFrontMatter
        /// The front matter gives a parameter that the text does not use; `known` are used, or settings.
        case unusedParameter(String, known: [String])
        /// A block uses a parameter that has no value; `known` are those that have one.
        case unknownParameter(String, known: [String])
        /// A key without which the block asks for nothing.
        case missingKey(String)
        /// The value is none that the key takes; `expected` says which, in words.
        case badValue(key: String, value: String, expected: String)
        /// A name that stands for nothing; `known` are those that do.
        case unknownName(key: String, value: String, known: [String])
        /// A key that asks something of the catalogue, in a block that names what is computed already.
        case keyBesideFrom(String)
        /// A value is asked of a row by its first word, which several rows have.
        case severalRows(table: String, row: String, count: Int)
        /// A file that the report may not copy.
        case file(key: String, value: String, NotebookFiles.Refusal)
        /// The words of a block make no question of the catalogue.
        case question(QuestionError)
        /// What the front matter adds to the catalogue is no indicator.
        case indicators(DeclarationError)
        /// Two tables, or two figures, would be one file.
        case repeatedIdentifier(String)
    }
}
