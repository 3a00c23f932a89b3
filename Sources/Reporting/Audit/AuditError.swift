import DelimitedText
import Disclosure
import Indicators

/// Why the folder of a report cannot be examined; files by their path.
public enum AuditError: Error, Sendable {
    case noManifest(String)
    case unreadableManifest(String, String)
    case missing(String)
    case unreadable(DelimitedTextError)
    case notATable(String, PrintedTableError)
    /// The table names no such indicator, dimension or year.
    case notIndicators(String, QuestionError)
}
