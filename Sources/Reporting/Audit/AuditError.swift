import Declarations
import DelimitedText
import Disclosure
import Indicators

/// Why the folder of a report cannot be examined; files by their path.
public enum AuditError: Error, Sendable {
    /// The folder has no manifest: it is not that of a report.
    case noManifest(String)
    /// The manifest is not of the form of this version.
    case unreadableManifest(DeclarationError)
    /// The manifest names a file that is not below its folder.
    case unsafePath(String, name: String)
    /// A table that the manifest names is not there.
    case missing(String)
    /// A table is no text that can be read.
    case unreadable(DelimitedTextError)
    /// A table of the manifest has not the columns of figures.
    case notATable(String, PrintedTableError)
    /// The table names no such indicator, dimension or year.
    case notIndicators(String, QuestionError)
}
