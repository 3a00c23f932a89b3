import Disclosure
import Reporting

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
        case .unknown(let file):
            "\(file): no study prints such a table of files that were never released, and it is not examined"
        }
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
        case .notIndicators(let path, let error):
            Fault(.dataError, "\(path): \(QuestionSentence.text(error)); the file was changed")
        }
    }
}
