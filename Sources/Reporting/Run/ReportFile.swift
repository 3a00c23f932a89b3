import Reports

/// One file of a report.
public struct ReportFile: Sendable {
    /// Path below the folder of the report.
    public let name: String
    /// The whole content, in UTF-8.
    public let text: String

    /// `name` is a path with `/`, below the folder of the report.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The text that people read.
    public static var reportName: String { MarkdownWriter().fileName }
    /// The rows that were refused.
    public static let rejectsName = "rejects.csv"
    /// What the report was made of; every report has it.
    public static let manifestName = "manifest.json"
}
