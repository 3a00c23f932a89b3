import Digests
import Reports
import Words

/// What a report is asked to be, whatever it is made from.
public struct ReportSettings: Sendable {
    /// Nil for the year of the notebook.
    public let year: String?
    /// Nil for the language of the notebook.
    public let language: Language?
    /// Values of parameters of the notebook, by name.
    public let parameters: [String: String]
    /// How the tables are written.
    public let csv: CSVWriter.Form

    /// Under which the manifest tells files that were never released; nil tells them by name alone.
    public let manifestKey: SecretKey?
    /// The file of that key, which no notebook copies into a report.
    public let manifestKeyFile: String?

    /// What is nil or empty is left to the notebook.
    public init(
        year: String? = nil, language: Language? = nil, parameters: [String: String] = [:],
        csv: CSVWriter.Form = .plain, manifestKey: SecretKey? = nil, manifestKeyFile: String? = nil
    ) {
        self.year = year
        self.language = language
        self.parameters = parameters
        self.csv = csv
        (self.manifestKey, self.manifestKeyFile) = (manifestKey, manifestKeyFile)
    }

    /// The notebook with the parameters of the run, as far as they are known before the data are read.
    func applied(to notebook: Notebook) throws(ReportError) -> Notebook {
        try checkNames(in: notebook)
        var notebook = notebook
        notebook.parameters.merge(parameters) { $1 }
        if let year { notebook.parameters["year"] = year }
        notebook.parameters["lang"] = try language(of: notebook).rawValue
        return notebook
    }

    /// What no notebook copies into a report, besides the data.
    var withheld: [String] { manifestKeyFile.map { [$0] } ?? [] }

    func language(of notebook: Notebook) throws(ReportError) -> Language {
        if let language { return language }
        let text = notebook.parameters["lang"] ?? Language.french.rawValue
        guard let language = Language(rawValue: text) else {
            throw .unknownLanguage(text, notebook: notebook.file)
        }
        return language
    }

    /// A name that the notebook does not declare would set nothing.
    private func checkNames(in notebook: Notebook) throws(ReportError) {
        let known = Set(notebook.parameters.keys).union(["lang", "year"])
        guard let unknown = parameters.keys.sorted().first(where: { !known.contains($0) }) else { return }
        throw .unknownParameter(unknown, known: known.sorted(), notebook: notebook.file)
    }
}
