/// Feeds decoded bytes to libcsv line by line and hands out the records as they end.
///
/// One physical line at a time, because a line ends one record at most: the line of each record is then known, callbacks
/// stay out of C, and a walk can stop between two records.
struct SliceWalker: ~Copyable {
    let file: String
    let delimiter: UInt8
    let parser: RecordParser
    /// Physical line of the next byte.
    private(set) var line: Int
    private(set) var recordLine: Int
    private var recordStart = 0
    /// Physical line where the quoted field being read opens, when there is one.
    private(set) var quoteLine: Int

    init(file: String, delimiter: UInt8, line: Int) {
        self.file = file
        self.delimiter = delimiter
        self.parser = RecordParser(delimiter: delimiter)
        self.line = line
        self.recordLine = line
        self.quoteLine = line
    }

    /// To be called between two records, before a text that starts on another line.
    mutating func move(toLine line: Int) {
        self.line = line
        recordLine = line
        quoteLine = line
    }

    /// Calls `body` with each record and the line break that ends it, until it returns false or the text ends. Returns
    /// whether the end was reached.
    mutating func walk(
        _ text: Span<UInt8>, _ body: (borrowing RecordView, Span<UInt8>) -> Bool
    ) throws(DelimitedTextError) -> Bool {
        var lines = LineCursor(text)
        while let range = lines.next() {
            try feed(range, of: text)
            line += 1
            guard parser.hasRecord else { continue }
            let goesOn = body(parser.readyRecord(line: recordLine), text.extracting(range))
            parser.dropRecord()
            guard goesOn else { return false }
        }
        return true
    }

    /// Ends the walk of a text that is whole, and hands out a last record that has no line break.
    mutating func finish(_ body: (borrowing RecordView) -> Void) throws(DelimitedTextError) {
        guard parser.finish() else { throw .unterminatedQuote(file: file, openedAtLine: quoteLine) }
        guard parser.hasRecord else { return }
        body(parser.readyRecord(line: recordLine))
        parser.dropRecord()
    }

    private mutating func feed(_ range: Range<Int>, of text: Span<UInt8>) throws(DelimitedTextError) {
        let wasInsideQuotes = parser.isInsideQuotes
        let fieldsBefore = parser.fieldCount
        if !wasInsideQuotes {
            recordStart = range.lowerBound
            recordLine = line
        }
        let end = min(range.upperBound, recordStart + Limits.recordBytes)
        let accepted = parser.parse(text.extracting(range.lowerBound..<end))
        let isSameField = wasInsideQuotes && parser.fieldCount == fieldsBefore
        guard range.lowerBound + accepted == end else {
            throw refusal(at: range.lowerBound + accepted, of: range, in: text, isSameField: isSameField)
        }
        if !isSameField { quoteLine = line }
        try checkLimits(lastByte: text[end - 1], isLineWhole: end == range.upperBound)
    }
}
