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
    /// holds the line. Text after a closing quote and an open quote are errors the second time too.
    public mutating func reading<Result>(_ body: (DetectedText) throws -> Result) throws -> Result {
        do {
            return try body(self)
        } catch DelimitedTextError.strayQuote(_, let line, _) where detected.strayQuoteLine == nil {
            detected.strayQuoteLine = line
            try repairQuotes()
            return try body(self)
        }
    }

    private mutating func repairQuotes() throws(DelimitedTextError) {
        file = try file.repairingQuotes(delimiter: detected.form.delimiter)
    }
}
