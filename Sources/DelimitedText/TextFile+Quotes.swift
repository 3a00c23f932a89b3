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
        var offset = try copyMark(of: file, to: spool)
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
        return replacingText(with: StoredFile(spool))
    }

    /// A quote right behind the mark opens a field.
    private func copyMark(of file: borrowing InputFile, to spool: Spool) throws(DelimitedTextError) -> Int {
        guard try ByteOrderMark(startOf: file) == .utf8 else { return 0 }
        let mark = ByteOrderMark.utf8Bytes
        try spool.append(mark.span)
        return mark.count
    }
}
