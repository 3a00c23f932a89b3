/// One record of a file, lent for the time of a callback: its spans cannot outlive it.
public struct RecordView: ~Escapable {
    private let bytes: Span<UInt8>
    /// Where each field ends in `bytes`.
    private let ends: Span<UInt32>
    /// Where the first field starts.
    private let start: Int
    /// Bytes between the end of a field and the start of the next: 1 in the text of a file, 0 in what libcsv copied.
    private let delimiterBytes: Int
    /// Physical line of the file where the record starts, from 1.
    public let line: Int

    @_lifetime(copy bytes, copy ends)
    init(bytes: Span<UInt8>, ends: Span<UInt32>, start: Int = 0, delimiterBytes: Int = 0, line: Int) {
        self.bytes = bytes
        self.ends = ends
        self.start = start
        self.delimiterBytes = delimiterBytes
        self.line = line
    }

    /// Number of fields, at least 1.
    public var count: Int { ends.count }

    /// The bytes of field `index` in UTF-8, whatever the encoding of the file: quotes removed, blanks around an unquoted
    /// field trimmed. `index` counts from 0 and must be below `count`.
    @_lifetime(copy self)
    public func bytes(_ index: Int) -> Span<UInt8> {
        let from = index == 0 ? start : Int(ends[index - 1]) + delimiterBytes
        // Fields follow one another within the text: their bounds were made in order.
        let field = unsafe bytes.extracting(unchecked: from..<Int(ends[index]))
        return delimiterBytes == 0 ? field : field.trimmed
    }

    /// The text of field `index`, as `bytes(_:)`.
    public func text(_ index: Int) -> String {
        // The slice was validated whole, and fields end at ASCII bytes.
        String(copying: unsafe UTF8Span(unchecked: bytes(index)))
    }
}

extension Span<UInt8> {
    /// Without the blanks around it that libcsv trims, nor the CR of a line break.
    fileprivate var trimmed: Span<UInt8> {
        @_lifetime(copy self)
        get {
            var (from, to) = (0, count)
            while from < to, self[to - 1] <= 0x20, Self.isBlank(self[to - 1]) { to -= 1 }
            while from < to, self[from] <= 0x20, Self.isBlank(self[from]) { from += 1 }
            return unsafe extracting(unchecked: from..<to)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == Byte.tab || byte == Byte.carriageReturn
    }
}
