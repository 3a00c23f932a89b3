/// Whether a whole file is UTF-8, read block by block; a line that is too long to be read ends it.
struct UTF8Survey {
    struct Problem: Equatable {
        let byteOffset: Int
        let line: Int
        let byte: UInt8
    }

    private(set) var isOnlyASCII = true
    private(set) var problem: Problem?

    init(of file: borrowing InputFile, blockSize: Int = 1 << 20) throws(DelimitedTextError) {
        var block: [UInt8] = []
        var offset = 0
        var line = 1
        var unbrokenBytes = 0
        while offset < file.size, problem == nil, unbrokenBytes <= Limits.recordBytes {
            block.removeAll(keepingCapacity: true)
            try file.read(blockSize, at: offset, into: &block)
            if offset + block.count < file.size { Self.trimUnfinishedEnd(of: &block) }
            let survey = TextSurvey(of: block.span)
            if !survey.isASCII { examine(block, offset: offset, line: line) }
            offset += block.count
            let lineBreaks = survey.lineBreaks(in: block.span)
            line += lineBreaks
            unbrokenBytes = lineBreaks == 0 ? unbrokenBytes + block.count : 0
        }
    }

    private mutating func examine(_ block: [UInt8], offset: Int, line: Int) {
        isOnlyASCII = false
        guard let index = block.span.firstInvalidUTF8 else { return }
        let lineBreaks = block.span.extracting(..<index).lineBreaks
        problem = Problem(byteOffset: offset + index, line: line + lineBreaks, byte: block[index])
    }

    /// Leaves a character that may be cut in two, or a CR whose LF may follow, to the next block.
    private static func trimUnfinishedEnd(of block: inout [UInt8]) {
        let tail = block.suffix(4)
        guard let start = tail.lastIndex(where: { $0 & 0xC0 != 0x80 }), start > block.startIndex else { return }
        if block[start] >= 0xC0 || block[start] == Byte.carriageReturn {
            block.removeLast(block.count - start)
        }
    }
}
