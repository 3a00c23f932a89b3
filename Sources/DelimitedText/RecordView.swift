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
        // Fields follow one another within the text: their bounds were made in order.
        unsafe bytes.extracting(unchecked: bounds(index))
    }

    /// The field at `index` when it has 16 bytes or fewer.
    public func words(_ index: Int) -> FieldWords? {
        let bounds = bounds(index)
        guard bounds.count <= FieldWords.maximumBytes else { return nil }
        guard bounds.lowerBound + FieldWords.maximumBytes <= bytes.count else {
            return FieldWords(unsafe bytes.extracting(unchecked: bounds))
        }
        return unsafe bytes.withUnsafeBytes { text in
            let low = unsafe text.loadUnaligned(fromByteOffset: bounds.lowerBound, as: UInt64.self)
            let high = unsafe text.loadUnaligned(fromByteOffset: bounds.lowerBound + 8, as: UInt64.self)
            return FieldWords(low: UInt64(littleEndian: low), high: UInt64(littleEndian: high), count: bounds.count)
        }
    }

    private func bounds(_ index: Int) -> Range<Int> {
        var from = index == 0 ? start : Int(ends[index - 1]) + delimiterBytes
        var to = Int(ends[index])
        // libcsv has trimmed what it copied.
        guard delimiterBytes > 0 else { return from..<to }
        while from < to, Self.isBlank(bytes[to - 1]) { to -= 1 }
        while from < to, Self.isBlank(bytes[from]) { from += 1 }
        return from..<to
    }

    /// What libcsv trims around a field, or the CR of the line break that ends a record.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || byte == Byte.tab || byte == Byte.carriageReturn)
    }

    /// The text of field `index`, as `bytes(_:)`.
    public func text(_ index: Int) -> String {
        // The slice was validated whole, and fields end at ASCII bytes.
        String(copying: unsafe UTF8Span(unchecked: bytes(index)))
    }
}
