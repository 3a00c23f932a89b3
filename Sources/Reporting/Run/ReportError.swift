/// Why a report cannot be made from a notebook and a study. Facts only.
public enum ReportError: Error, Sendable {
    /// Neither the name of a file, nor that of a notebook of `folder`.
    case noNotebook(name: String, folder: String)
    /// The notebook has no byte.
    case emptyNotebook(String)
    /// The notebook is there and cannot be read; `errno` is the reason of the system.
    case cannotRead(notebook: String, errno: Int32)
    /// The notebook is not UTF-8.
    case notUTF8(notebook: String)
    /// The front matter names a language that no report has.
    case unknownLanguage(String, notebook: String)
    /// A parameter that is set and that the notebook does not have.
    case unknownParameter(String, known: [String], notebook: String)
    /// The data hold years, and not the one asked for.
    case yearWithoutData(String, known: [String])
    /// The data have no row, hence no year, and none was asked for.
    case noYear
    /// A file that was read and is no longer there when its digest is made.
    case unreadable(file: String)
}
