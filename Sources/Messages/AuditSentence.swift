import Disclosure
import Reporting
import Words

/// What an audit finds, leaves unexamined, or cannot read, in words.
public enum AuditSentence {
    /// What a reader can compute, or what speaks against the folder.
    public static func text(_ finding: ReportAudit.Finding) -> String {
        switch finding {
        case .figure(let leak): LeakSentence.text(leak)
        case .count(let leak): LeakSentence.text(leak)
        case .line(let leak): LeakSentence.text(leak)
        case .changed(let file):
            "\(file): changed since the report was made: what was added to it is not examined; make the report again"
        case .unnamed(let file):
            "\(file): the manifest does not name it, and it is not examined; take it out, or make the report again"
        case .foreign(let key, let value):
            "manifest.json: \(key) \"\(value)\" is none of Vigie's; its report cannot be trusted to be what it says"
        case .weakRule(let minimum, let least):
            "manifest.json: a least number of \(minimum) units, where no rule of Vigie has less than \(least)"
        case .undeclared(let file):
            "\(file): hides figures, though the manifest says that every file was released before"
        case .secretInput(let path):
            "manifest.json: tells rows, bytes or the digest of \(path), which it does not say to be released: hidden figures can "
                + "be computed from them; make the report again"
        case .silent(let path):
            "manifest.json: \(path) was never released, and nothing is said of the secrecy of its figures"
        case .otherText(let file, let line, let text, let table):
            "\(file), line \(line): \(text) is no figure of \(table), of which it is the table"
        case .otherSentence(let file, let line, let numbers):
            "\(file), line \(line): the report had no line with these numbers when it was made: \(numbers)"
        case .lostSentence(let file, let line, let numbers):
            "\(file): its line \(line) is gone, or its numbers are: \(numbers)"
        case .noStatements:
            "manifest.json: does not tell the numbers of the sentences, which every report of this version has"
        case .unread(let file, let measure):
            "\(file): nobody reads the measure \(measure), and it is not examined"
        case .unknown(let file):
            "\(file): no study prints such a table of files that were never released, and it is not examined"
        }
    }

    /// How far sentences are examined, in one line.
    public static func text(_ sentences: ReportAudit.Sentences?) -> String {
        guard let sentences else {
            return "not examined, sentences: the manifest does not tell their numbers; make the report again"
        }
        return Plural.text(sentences.lines, "line of sentences", "lines of sentences")
            + " with numbers, held against the manifest; of their figures, \(sentences.tied) held against a table too, and no "
            + "table prints the others"
    }

    /// Ends the sentence « tables that were not examined, … ».
    public static func text(_ reason: NotExamined) -> String {
        switch reason {
        case .released: "made of files that were released before"
        case .publicFigures: "made of published figures or of public cases"
        case .noCount: "without a figure that gives a count or an amount back"
        case .notTied: "of which no figure is tied to another table here"
        case .unknown: "of which nothing is known"
        }
    }

    static func fault(_ error: AuditError) -> Fault {
        switch error {
        case .noManifest(let path):
            Fault(.noInput, "\(path): no such file; give the folder that vigie report wrote")
        case .unreadableManifest(let error):
            Fault(
                .dataError, DeclarationSentence.text(error) + "; not a manifest of this version: make the report again")
        case .unsafePath(let path, let name):
            Fault(.dataError, "\(path): \"\(name)\" leaves the folder; only files below it are examined")
        case .missing(let path): Fault(.noInput, "\(path): no such file, though the manifest names it")
        case .unreadable(let error): TextSentence.fault(error)
        case .notATable(let path, .header): Fault(.dataError, "\(path), line 1: not the header of a table of figures")
        case .notATable(let path, .fields(let line, let found, let expected)):
            Fault(.dataError, "\(path), line \(line): \(found) fields, \(expected) expected; the file was changed")
        case .notATable(let path, .notANumber(let line, let column, let text)):
            Fault(
                .dataError,
                "\(path), line \(line), column \"\(column)\": \"\(text)\" is not a number; the file was changed")
        case .notATable(let path, .notACount(let line, let text)):
            Fault(
                .dataError,
                "\(path), line \(line): a count is whole and not below zero, not \(text); the file was changed")
        case .notATable(let path, .repeated(let line, let first)):
            Fault(.dataError, "\(path), line \(line): repeats line \(first); the file was changed")
        case .notIndicators(let path, let error):
            Fault(.dataError, "\(path): \(QuestionSentence.text(error)); the file was changed")
        }
    }
}
