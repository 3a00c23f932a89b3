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

    private var separator: UInt8 { form == .plain ? UInt8(ascii: ",") : UInt8(ascii: ";") }
    private var lineEnd: String { form == .plain ? "\n" : "\r\n" }

    /// The whole text of a file.
    public func text(_ records: Records) -> String {
        var text = form == .plain ? "" : "\u{FEFF}"
        text += line(records.header.map(shown))
        for fields in records.lines {
            append(fields.lazy.map(spelled), to: &text)
            text += lineEnd
        }
        return text
    }

    /// One line of texts, quoted where they need it.
    public func line(_ texts: [String]) -> String { fields(texts) + lineEnd }

    /// The same without the end of the line.
    public func fields(_ texts: [String]) -> String {
        var line = ""
        append(texts, to: &line)
        return line
    }

    private func append(_ texts: some Sequence<String>, to line: inout String) {
        for (place, text) in texts.enumerated() {
            if place > 0 { line.unicodeScalars.append(UnicodeScalar(separator)) }
            line += quoted(text)
        }
    }

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
        let signs = VisibleText.line(text).unicodeScalars
        guard form == .excelFrench, let sign = signs.first(where: { $0 != " " }) else { return text }
        let starts = text.unicodeScalars.first.map { $0 == "\t" || $0 == "\r" } ?? false
        return starts || Self.formulaSigns.contains(sign) ? "'" + text : text
    }

    /// Those of a keyboard, and the wide ones that some spreadsheets take for them.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    private func marked(_ number: String) -> String {
        form == .plain ? number : number.replacing(".", with: ",")
    }

    private func quoted(_ text: String) -> String {
        // The separator of the form only: a decimal comma between semicolons stays a number.
        let separator = separator
        let isSpecial = text.utf8.contains { $0 == separator || Self.isSpecialInEveryForm($0) }
        let isPlain = !isSpecial && text.utf8.first != Self.blank && text.utf8.last != Self.blank
        return isPlain ? text : "\"" + text.replacing(sign: "\"", with: "\"\"") + "\""
    }

    private static let blank = UInt8(ascii: " ")

    private static func isSpecialInEveryForm(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): true
        default: false
        }
    }
}
