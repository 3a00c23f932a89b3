/// One record of a file, lent for the time of a callback: its spans cannot outlive it.
///
/// Its members are inlined where rows are read: they are called several times for every field of a file.
@frozen
public struct RecordView: ~Escapable {
    @usableFromInline let bytes: Span<UInt8>
    /// Where each field ends in `bytes`: a `split_mark`.
    @usableFromInline let ends: Span<UInt32>
    /// Where the first field starts.
    @usableFromInline let start: Int
    /// Bytes between the end of a field and the start of the next: 1 in the text of a file, 0 in what libcsv copied.
    @usableFromInline let delimiterBytes: Int
    /// Whether blanks may stand around the fields, which are then left out.
    @usableFromInline let isPadded: Bool
    /// Physical line of the file where the record starts, from 1.
    public let line: Int

    @_lifetime(copy bytes, copy ends)
    init(
        bytes: Span<UInt8>, ends: Span<UInt32>, start: Int = 0, delimiterBytes: Int = 0, isPadded: Bool = false,
        line: Int
    ) {
        self.bytes = bytes
        self.ends = ends
        self.start = start
        self.delimiterBytes = delimiterBytes
        self.isPadded = isPadded
        self.line = line
    }

    /// Whether a field may hold a line end, or a delimiter that no space follows: such records are those that libcsv splits.
    public var mayHoldMarks: Bool { delimiterBytes == 0 }

    /// Number of fields, at least 1.
    @inlinable @inline(__always) public var count: Int { ends.count }

    /// The bytes of field `index` in UTF-8, whatever the encoding of the file: quotes removed, blanks around an unquoted
    /// field trimmed. `index` counts from 0 and must be below `count`.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    public func bytes(_ index: Int) -> Span<UInt8> {
        // Fields follow one another within the text: their bounds were made in order.
        unsafe bytes.extracting(unchecked: bounds(index))
    }

    /// Whether field `index` has no byte.
    @inlinable @inline(__always)
    public func isEmpty(_ index: Int) -> Bool { bounds(index).isEmpty }

    /// The field at `index` when it has 16 bytes or fewer.
    @inlinable @inline(__always)
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

    /// The text of field `index`, as `bytes(_:)`.
    public func text(_ index: Int) -> String {
        // The slice was validated whole, and fields end at ASCII bytes.
        String(copying: unsafe UTF8Span(unchecked: bytes(index)))
    }

    @inlinable @inline(__always)
    func bounds(_ index: Int) -> Range<Int> {
        let from = index == 0 ? start : Self.place(ends[index - 1]) + delimiterBytes
        let (to, quotes) = (Self.place(ends[index]), Int(ends[index] >> 31))
        if isPadded { return trimmed(unsafe Range(uncheckedBounds: (from, to))) }
        return unsafe Range(uncheckedBounds: (from + quotes, to - quotes))
    }

    @inlinable @inline(__always)
    static func place(_ end: UInt32) -> Int { Int(end & 0x7FFF_FFFF) }

    /// The field without blanks around it, and without quotes around what is left.
    @usableFromInline
    func trimmed(_ field: Range<Int>) -> Range<Int> {
        var (from, to) = (field.lowerBound, field.upperBound)
        while from < to, Byte.isBlank(bytes[to - 1]) { to -= 1 }
        while from < to, Byte.isBlank(bytes[from]) { from += 1 }
        return from < to && bytes[from] == Byte.quote ? from + 1..<to - 1 : from..<to
    }
}
