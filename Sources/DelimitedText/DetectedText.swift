/// A file and how it is written: all that is needed to read its records.
public struct DetectedText: Sendable {
    /// The file, with its quotes repaired where one stood inside an unquoted field.
    public private(set) var file: TextFile
    /// How `file` is written, and on which facts this was decided.
    public private(set) var detected: DetectedForm

    /// Detects the form of `file`; throws as `detectForm(of:forcing:)`.
    public init(
        _ file: TextFile, forcing overrides: TextFormOverrides = TextFormOverrides()
    ) throws(DelimitedTextError) {
        self.file = file
        detected = try detectForm(of: file, forcing: overrides)
        if detected.strayQuoteLine != nil { try repairQuotes() }
    }

    /// Runs `body`, and once more on a repaired text where it meets a quote inside an unquoted field. The form then
    /// holds the line. Text after a closing quote, told as the file writes it, and an open quote are errors the second time too.
    public mutating func reading<Result>(_ body: (DetectedText) throws -> Result) throws -> Result {
        do {
            return try body(self)
        } catch DelimitedTextError.strayQuote(let name, let line, let excerpt) {
            guard detected.strayQuoteLine == nil else {
                let given = try file.textBehindQuote(detected.form.encoding)
                throw DelimitedTextError.strayQuote(file: name, line: line, excerpt: given ?? excerpt)
            }
            detected.strayQuoteLine = line
            try repairQuotes()
            return try reading(body)
        }
    }

    private mutating func repairQuotes() throws(DelimitedTextError) {
        file = try file.repairingQuotes(delimiter: detected.form.delimiter)
    }
}
