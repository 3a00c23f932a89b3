/// Walks over the physical lines of some bytes; each comes with its line break, and the last may have none.
struct LineCursor: ~Escapable {
    private let bytes: Span<UInt8>
    private var position = 0
    // The next of each kind is kept, so that no byte is searched twice for the same one.
    private var nextLineFeed = -1
    private var nextCarriageReturn = -1

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>) {
        self.bytes = bytes
    }

    @_lifetime(self: copy self)
    mutating func next() -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let start = position
        position = endOfLine()
        return start..<position
    }

    @_lifetime(self: copy self)
    private mutating func endOfLine() -> Int {
        if nextLineFeed < position {
            nextLineFeed = bytes.firstIndex(of: Byte.lineFeed, from: position)
        }
        if nextCarriageReturn < position {
            nextCarriageReturn = bytes.firstIndex(of: Byte.carriageReturn, from: position)
        }
        let isPair = nextCarriageReturn + 1 == nextLineFeed
        let lineBreak = isPair ? nextLineFeed : min(nextLineFeed, nextCarriageReturn)
        return min(lineBreak + 1, bytes.count)
    }
}
