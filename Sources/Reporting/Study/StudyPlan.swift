import Indicators

/// What a notebook asks of a study, known before any file is read.
public struct StudyPlan: Sendable {
    /// The words that it may use.
    public let vocabulary: Vocabulary
    private let notebook: Notebook

    /// The plan of a notebook whose parameters have their values.
    public init(_ notebook: Notebook, _ vocabulary: Vocabulary) {
        (self.notebook, self.vocabulary) = (notebook, vocabulary)
    }

    /// The year asked for; nil for the latest one that the data hold.
    public var year: String? {
        let year = notebook.parameters["year"]
        return year == Notebook.latest ? nil : year
    }

    /// Every question of the catalogue, so that one scan of the data serves them all.
    ///
    /// A year that is not known before the scan does not matter to it: only dimensions do.
    public func questions(year: String? = nil) throws(NotebookError) -> [Question] {
        try notebook.questions(vocabulary, year: year)
    }

    /// The names of tables, figures and values that blocks and prose ask for with `from`.
    public func names() throws(NotebookError) -> Set<String> { try notebook.names() }
}
