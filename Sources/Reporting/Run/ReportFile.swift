import Reports

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
    public static var reportName: String { MarkdownWriter().fileName }
    /// The rows that were refused.
    public static let rejectsName = "rejects.csv"
    public static let manifestName = "manifest.json"
}
