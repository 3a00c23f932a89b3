import Words

/// Writes lines of fields as CSV.
public struct CSVWriter: Sendable {
    /// How the file is meant to be opened.
    public enum Form: String, Sendable, CaseIterable {
        /// UTF-8, comma, point, LF: for programs.
        case plain
        /// Byte order mark, semicolon, decimal comma, CRLF: for a double click in a French Excel.
        case excelFrench = "excel-fr"
    }

    let form: Form

    /// `Form` says the delimiter, the decimal mark, the line end and the mark at the start.
    public init(_ form: Form) { self.form = form }

    private var separator: String { form == .plain ? "," : ";" }
    private var lineEnd: String { form == .plain ? "\n" : "\r\n" }

    /// The whole text of a file.
    public func text(_ records: Records) -> String {
        var text = form == .plain ? "" : "\u{FEFF}"
        text += line(records.header.map(shown))
        for fields in records.lines { text += line(fields.map(spelled)) }
        return text
    }

    /// One line of texts, quoted where they need it.
    public func line(_ texts: [String]) -> String { fields(texts) + lineEnd }

    /// The same without the end of the line.
    public func fields(_ texts: [String]) -> String { texts.map(quoted).joined(separator: separator) }

    private func spelled(_ field: Records.Field) -> String {
        switch field {
        case .text(let text): shown(text)
        case .number(let value): marked(PlainNumber.text(value))
        case .exact(let quantity): marked(quantity.description)
        case .empty: ""
        }
    }

    /// A text that a spreadsheet would compute begins with an apostrophe, which it takes for the mark of a text.
    private func shown(_ text: String) -> String {
        guard form == .excelFrench, let sign = VisibleText.line(text).first(where: { $0 != " " }) else { return text }
        let starts = text.first.map { "\t\r".contains($0) || $0 == "\r\n" } ?? false
        return starts || Self.formulaSigns.contains(sign) ? "'" + text : text
    }

    /// Those of a keyboard, and the wide ones that some spreadsheets take for them.
    private static let formulaSigns: Set<Character> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private func marked(_ number: String) -> String {
        form == .plain ? number : number.replacing(".", with: ",")
    }

    private func quoted(_ text: String) -> String {
        // The separator of the form only: a decimal comma between semicolons stays a number.
        let special: Set<Character> = ["\"", "\n", "\r", "\r\n", "\t", Character(separator)]
        let isPlain = !text.contains { special.contains($0) } && text.first != " " && text.last != " "
        if isPlain { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
