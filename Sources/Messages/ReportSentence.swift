import Glibc
import Reporting

/// The sentences of reports that cannot be made.
enum ReportSentence {
    static func fault(_ error: ReportError) -> Fault {
        switch error {
        case .noNotebook(let name, let folder):
            Fault(.noInput, "\(name): no such notebook, here or in \(folder)")
        case .emptyNotebook(let notebook): Fault(.dataError, "\(notebook): the notebook is empty")
        case .cannotRead(let notebook, let code):
            Fault(.noInput, "\(notebook): cannot be read: \(unsafe String(cString: strerror(code)))")
        case .notUTF8(let notebook):
            Fault(.dataError, "\(notebook): a notebook is written in UTF-8, and this file is not")
        case .unknownLanguage(let language, let notebook):
            .usage("\(notebook): lang is fr or en, not \(language)")
        case .unknownParameter(let name, let known, let notebook):
            .usage("--set \(name): \(notebook) has no such parameter; known: \(known.joined(separator: ", "))")
        case .yearWithoutData(let year, let known):
            Fault(.dataError, "the data hold nothing of \(year); years there: \(known.joined(separator: ", "))")
        case .noYear:
            Fault(.dataError, "the data hold no row, hence no year; say which one the report is of with --year")
        case .unreadable(let file): Fault(.noInput, "\(file): cannot be read again")
        }
    }
}
