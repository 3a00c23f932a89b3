/// One file of a report.
public struct ReportFile: Sendable {
    /// Path below the folder of the report.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The text that people read.
    public static let reportName = "rapport.md"
    /// The rows that were refused.
    public static let rejectsName = "rejects.csv"
    public static let manifestName = "manifest.json"
}

/// A report whose texts, tables and figures are made: all that its manifest tells.
public struct MadeReport: Sendable {
    /// With the parameters of the run in place.
    public let notebook: Notebook
    public let source: NotebookSource
    public let files: [ReportFile]
    public let tables: [RenderedTable]
}
