/// One record of a file, lent for the time of a callback: its spans cannot outlive it.
public struct RecordView: ~Escapable {
    private let bytes: Span<UInt8>
    private let ends: Span<Int>
    /// Physical line of the file where the record starts, from 1.
    public let line: Int

    @_lifetime(copy bytes, copy ends)
    init(bytes: Span<UInt8>, ends: Span<Int>, line: Int) {
        self.bytes = bytes
        self.ends = ends
        self.line = line
    }

    /// Number of fields, at least 1.
    public var count: Int { ends.count }

    /// The bytes of field `index` in UTF-8, whatever the encoding of the file: quotes removed, blanks around an unquoted
    /// field trimmed. `index` counts from 0 and must be below `count`.
    @_lifetime(copy self)
    public func bytes(_ index: Int) -> Span<UInt8> {
        bytes.extracting((index == 0 ? 0 : ends[index - 1])..<ends[index])
    }

    /// The text of field `index`, as `bytes(_:)`.
    public func text(_ index: Int) -> String {
        // The slice was validated whole, and fields end at ASCII bytes.
        String(copying: unsafe UTF8Span(unchecked: bytes(index)))
    }
}
