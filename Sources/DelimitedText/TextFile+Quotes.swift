extension TextFile {
    private static let blockBytes = 1 << 18

    /// The same file with the quotes inside its unquoted fields made good, physical lines unchanged.
    ///
    /// - Parameter limit: bytes to read at most, for who only wants the head.
    func repairingQuotes(delimiter: UInt8, limit: Int = .max) throws(DelimitedTextError) -> TextFile {
        let file = try open()
        let spool = try Spool(for: name)
        var repair = QuoteRepair(delimiter: delimiter)
        var (block, output): ([UInt8], [UInt8]) = ([], [])
        let start = try copyMark(of: file, to: spool)
        var offset = start
        while offset < min(file.size, limit) {
            block.removeAll(keepingCapacity: true)
            output.removeAll(keepingCapacity: true)
            try file.read(Self.blockBytes, at: offset, into: &block)
            repair.repair(block.span, into: &output)
            try spool.append(output.span)
            offset += block.count
        }
        output.removeAll(keepingCapacity: true)
        repair.finish(into: &output)
        try spool.append(output.span)
        return replacingText(with: StoredFile(spool), refusedByte: repair.refusedByte.map { start + $0 })
    }

    /// The text around the first byte that follows a closing quote, as the file writes it; nil where none does.
    func textBehindQuote(_ encoding: TextEncoding) throws(DelimitedTextError) -> String? {
        guard let given = unrepaired, let offset = given.refusedByte else { return nil }
        let file = try InputFile(given.text, name: name)
        let start = max(0, offset - Excerpt.reach)
        var bytes: [UInt8] = []
        try file.read(min(offset + Excerpt.reach, file.size) - start, at: start, into: &bytes)
        return Excerpt(around: offset - start, of: bytes, encoding).text
    }

    /// A quote right behind the mark opens a field.
    private func copyMark(of file: borrowing InputFile, to spool: Spool) throws(DelimitedTextError) -> Int {
        guard try ByteOrderMark(startOf: file) == .utf8 else { return 0 }
        let mark = ByteOrderMark.utf8Bytes
        try spool.append(mark.span)
        return mark.count
    }
}
