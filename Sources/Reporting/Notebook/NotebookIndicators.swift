import Declarations
import Indicators

/// The indicators that the front matter of a notebook adds: `indicators: JOURS/SALARIES, COUT/AT`, or a list in brackets in
/// the form of declared files, of one line or of several up to its closing bracket.
struct NotebookIndicators {
    static let key = "indicators"

    /// The sheets that a text declares, which begins at `column` of a line of the notebook.
    static func sheets(
        _ text: String, file: String, line: Int, column: Int
    ) throws(DeclarationError) -> [IndicatorSheet] {
        if text.first == "[" { return try declared(text, file: file, line: line, column: column).decoded() }
        var sheets: [IndicatorSheet] = []
        var place = column
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let item = part.drop(while: \.isWhitespace)
            let start = place + part.count - item.count
            sheets.append(try declared(quoted(item), file: file, line: line, column: start).decoded())
            place += part.count + 1
        }
        return sheets
    }

    /// A text of JSON as if the whole notebook stood before it, so that errors name its lines and columns.
    private static func declared(
        _ text: String, file: String, line: Int, column: Int
    ) throws(DeclarationError) -> DeclaredFile {
        let before = String(repeating: "\n", count: line - 1) + String(repeating: " ", count: column - 1)
        return try DeclaredFile(bytes: Array((before + text).utf8), name: file)
    }

    private static func quoted(_ item: Substring) -> String {
        let trimmed = String(item.reversed().drop(while: \.isWhitespace).reversed())
        return "\"" + trimmed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
