import Declarations
import Indicators
import Reporting
import TestSupport

/// What holds of any bytes read as a notebook: its pieces stand one below the other, and it can be planned; or an error
/// that names the file and one of its lines.
public enum NotebookProperty {
    private static let file = "notebook.md"
    private static let vocabulary = try? Vocabulary(InstalledData(path: Project.root))

    /// Returns what does not hold, or nil.
    public static func violation(in bytes: [UInt8]) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let vocabulary else { return "no words to ask in" }
        let places = TextPlaces(Array(text.utf8))
        do throws(NotebookError) {
            let notebook = try Notebook(parsing: text, file: file)
            let plan = StudyPlan(notebook, vocabulary)
            let lines = notebook.elements.map(\.line)
            guard zip(lines, lines.dropFirst()).allSatisfy({ $0 < $1 }) else { return "pieces out of order: \(lines)" }
            _ = try (plan.questions(), plan.names())
            return lines.lazy.compactMap { places.violation(Position(line: $0, column: 1)) }.first
        } catch {
            guard error.file == file else { return "the error names \(error.file)" }
            return places.violation(Position(line: error.line, column: error.column ?? 1))
        }
    }
}

extension Element {
    fileprivate var line: Int {
        switch self {
        case .heading(_, _, let line), .prose(_, let line): line
        case .block(let block): block.line
        }
    }
}
