import Indicators
import Reporting

/// The sentences of mistakes in a notebook: file, line, and the nearest name.
enum NotebookSentence {
    static func fault(_ error: NotebookError) -> Fault {
        Fault(.usage, "\(error.file), line \(error.line): \(text(error.problem))")
    }

    private static func text(_ problem: NotebookError.Problem) -> String {
        switch problem {
        case .unknownKind(let kind):
            "unknown block \"vigie \(kind)\"" + hint(kind, Block.Kind.allCases.map(\.rawValue))
        case .misplacedFence: "a block is opened by ```vigie at the start of its line, in small letters"
        case .unknownKey(let key, let kind): "a \(kind.rawValue) has no \"\(key)\"" + hint(key, kind.keys)
        case .repeatedKey(let key): "\"\(key)\" is given twice"
        case .malformedLine(let line): "\"\(line)\" is not of the form key: value"
        case .unclosedBlock: "the block opened on this line is not closed by ```"
        case .unclosedFrontMatter: "the front matter is not closed by ---"
        case .unknownParameter(let name, let known):
            "unknown parameter $\(name)" + hint(name, known) + "; give it a value in the front matter"
        case .missingKey(let key): "\"\(key)\" is missing"
        case .badValue(let key, let value, let expected): "\(key): \"\(value)\" is not known; \(expected) expected"
        case .question(let error): QuestionSentence.text(error)
        case .repeatedIdentifier(let identifier): "id \"\(identifier)\" is used twice"
        }
    }

    private static func hint(_ word: String, _ known: [String]) -> String {
        Suggestion.nearest(word, in: known).map { "; did you mean \($0)?" }
            ?? "; known: \(known.joined(separator: ", "))"
    }
}
