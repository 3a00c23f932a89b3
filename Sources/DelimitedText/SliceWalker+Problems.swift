extension SliceWalker {
    /// What a refused quote means: an open quote when the field began on an earlier line, else a stray one.
    func refusal(at offset: Int, of line: Range<Int>, in text: Span<UInt8>, isSameField: Bool) -> DelimitedTextError {
        if parser.isOutOfMemory { return .outOfMemory(file: file, line: self.line) }
        if isSameField { return .unterminatedQuote(file: file, openedAtLine: quoteLine) }
        return .strayQuote(file: file, line: self.line, excerpt: Self.excerpt(around: offset, of: line, in: text))
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

    private static let excerptBytes = 24

    /// Up to 24 bytes on each side, within the line and between characters.
    private static func excerpt(around offset: Int, of line: Range<Int>, in text: Span<UInt8>) -> String {
        var start = max(line.lowerBound, offset - excerptBytes)
        var end = min(line.upperBound, offset + excerptBytes)
        while start < offset, text.isContinuation(start) { start += 1 }
        while end > offset, end < text.count, text.isContinuation(end) { end -= 1 }
        while end > offset, text[end - 1] == Byte.lineFeed || text[end - 1] == Byte.carriageReturn { end -= 1 }
        let part = text.extracting(start..<end)
        return String(decoding: part.indices.map { part[$0] }, as: UTF8.self)
    }
}

extension Span<UInt8> {
    fileprivate func isContinuation(_ index: Int) -> Bool {
        self[index] & 0xC0 == 0x80
    }
}
