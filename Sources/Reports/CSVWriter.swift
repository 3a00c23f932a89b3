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

    /// One line of texts, quoted where they need it.
    public func line(_ texts: [String]) -> String { fields(texts) + lineEnd }

    /// The same without the end of the line.
    public func fields(_ texts: [String]) -> String {
        var line: [UInt8] = []
        append(texts, to: &line)
        return String(decoding: line, as: UTF8.self)
    }

    private func append(_ texts: some Sequence<String>, to line: inout [UInt8]) {
        for (place, text) in texts.enumerated() {
            if place > 0 { line.append(separator) }
            append(text, to: &line)
        }
    }
}

extension CSVWriter: RecordWriter {
    /// The mark at the start, and the names of the columns.
    public func open(_ records: Records, _ bytes: inout [UInt8]) {
        if form == .excelFrench { bytes.append("\u{FEFF}") }
        append(records.header.map(shown), to: &bytes)
        bytes.append(lineEnd)
    }

    /// A line with its end.
    public func append(_ line: Int, of records: Records, to bytes: inout [UInt8]) {
        var isFirst = true
        records.lines.forEachField(of: line) { field in
            if !isFirst { bytes.append(separator) }
            isFirst = false
            append(field, to: &bytes)
        }
        bytes.append(lineEnd)
    }

    /// Nothing.
    public func close(_ records: Records, _ bytes: inout [UInt8]) {}
}

extension CSVWriter {
    private func append(_ field: Records.Field, to bytes: inout [UInt8]) {
        let start = bytes.count
        switch field {
        case .text(let text): append(shown(text), to: &bytes)
        case .number(let value): bytes.append(value)
        case .exact(let quantity): bytes.append(quantity)
        case .empty: break
        }
        if case .text = field { return }
        guard form == .excelFrench else { return }
        // A decimal comma between semicolons needs no quotes.
        for place in start..<bytes.count where bytes[place] == UInt8(ascii: ".") { bytes[place] = UInt8(ascii: ",") }
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

    private func append(_ text: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(text)
        guard needsQuotes(bytes.span.extracting(start..<bytes.count)) else { return }
        bytes.removeLast(bytes.count - start)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func needsQuotes(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty else { return false }
        if text[0] == Self.blank || text[text.count - 1] == Self.blank { return true }
        for place in text.indices where isSpecial(text[place]) { return true }
        return false
    }

    private static let blank = UInt8(ascii: " ")

    private func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): true
        default: byte == separator
        }
    }
}
