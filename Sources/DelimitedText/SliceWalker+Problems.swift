extension SliceWalker {
    /// What a refused quote means: an open quote where the field began on an earlier line and what closes it looks like the
    /// opening of another field, else text behind a closing quote.
    func refusal(at offset: Int, of line: Range<Int>, in text: Span<UInt8>, isSameField: Bool) -> DelimitedTextError {
        if parser.isOutOfMemory { return .outOfMemory(file: file, line: self.line) }
        if isSameField, opensField(beforeOffset: offset, of: line, in: text) {
            return .unterminatedQuote(file: file, openedAtLine: quoteLine)
        }
        return .strayQuote(
            file: file, line: self.line, excerpt: Excerpt(around: offset, of: line, in: text).text)
    }

    /// Whether the last quote before `offset` stands where a field begins.
    private func opensField(beforeOffset offset: Int, of line: Range<Int>, in text: Span<UInt8>) -> Bool {
        var place = offset - 1
        while place >= line.lowerBound, text[place] != Byte.quote { place -= 1 }
        place -= 1
        while place >= line.lowerBound, text[place] == UInt8(ascii: " ") || text[place] == Byte.tab { place -= 1 }
        return place < line.lowerBound || text[place] == delimiter
    }

    /// To be called after each line: the state of the parser is only certain behind a line break or at the limit.
    func checkLimits(lastByte: UInt8, isLineWhole: Bool) throws(DelimitedTextError) {
        let isBroken = lastByte == Byte.lineFeed || lastByte == Byte.carriageReturn
        if parser.isInsideQuotes, isBroken || !isLineWhole {
            let lineBreaks = line - quoteLine + 1
            guard parser.openFieldBytes <= Limits.openQuoteBytes, lineBreaks <= Limits.openQuoteLineBreaks else {
                throw .unterminatedQuote(file: file, openedAtLine: quoteLine)
            }
        }
        guard isLineWhole else { throw .recordTooLong(file: file, line: recordLine, limit: Limits.recordBytes) }
    }
}
