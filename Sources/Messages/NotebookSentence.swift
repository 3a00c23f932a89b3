import Indicators
import Reporting

/// The sentences of mistakes in a notebook: file, line, and the nearest name.
enum NotebookSentence {
    static func fault(_ error: NotebookError) -> Fault {
        Fault(
            .usage,
            "\(error.file), line \(error.line)\(error.column.map { ", column \($0)" } ?? ""): \(text(error.problem))")
    }

    private static func text(_ problem: NotebookError.Problem) -> String {
        switch problem {
        case .unknownKind(let kind):
            "unknown block \"vigie \(kind)\"" + hint(kind, Block.Kind.allCases.map(\.rawValue))
        case .misplacedFence: "a block is opened by ```vigie at the start of its line, in lower case"
        case .unknownKey(let key, let kind): "a \(kind.rawValue) has no \"\(key)\"" + hint(key, kind.keys)
        case .repeatedKey(let key): "\"\(key)\" is given twice"
        case .malformedLine(let line): "\"\(line)\" is not of the form key: value"
        case .unclosedBlock: "the block opened on this line is not closed by ```"
        case .unusedParameter(let name, let known):
            "the front matter gives \"\(name)\", and nothing in the text is called $\(name)" + hint(name, known)
        case .unclosedFrontMatter: "the front matter is not closed by ---"
        case .unknownParameter(let name, let known):
            "unknown parameter $\(name)" + hint(name, known) + "; give it a value in the front matter"
        case .missingKey(let key): "\"\(key)\" is missing"
        case .badValue(let key, let value, let expected): "\(key): \"\(value)\" is not taken; \(expected) expected"
        case .unknownName(let key, let value, let known):
            known.isEmpty
                ? "\(key): \"\(value)\" is not known, and nothing there has a name"
                : "\(key): \"\(value)\" is not known" + hint(value, known)
        case .keyBesideFrom(let key):
            "\"\(key)\" asks the catalogue, and \"from\" names what is computed already; leave one of them out"
        case .severalRows(let table, let row, let count):
            "row: \"\(row)\" is the first word of \(count) rows of \(table); print the table, or name a row that stands alone"
        case .file(let key, let value, let refusal): "\(key): \"\(value)\" is not copied: \(text(refusal))"
        case .question(let error): QuestionSentence.text(error)
        case .indicators(let error): DeclarationSentence.text(error.fault)
        case .repeatedIdentifier(let identifier): "id \"\(identifier)\" is used twice"
        }
    }

    private static func text(_ refusal: NotebookFiles.Refusal) -> String {
        switch refusal {
        case .notBare:
            "a notebook names a file that stands beside it by its bare name, without a folder; "
                + "put the file beside the notebook"
        case .notCSV: "only a file of CSV becomes a table; give it the ending .csv"
        case .notFound:
            "there is no such file beside the notebook, nor among the notebooks of Vigie; put the file beside the notebook"
        case .linkElsewhere:
            "it is a link to a file of another folder; put a copy beside the notebook if its rows may be printed"
        case .withheld:
            "it holds data or a key, whose rows no notebook prints; ask for its figures with a table"
        }
    }

    private static func hint(_ word: String, _ known: [String]) -> String {
        Suggestion.nearest(word, in: known).map { "; did you mean \($0)?" }
            ?? "; known: \(NameList.text(known))"
    }
}
