import CVector

/// The values of the records of a batch, column by column, as far as they need no closer look.
public struct DecodedRows: Sendable {
    private var values: [Int64] = []
    private var plain: [UInt8] = []
    /// Records of the batch.
    public private(set) var count = 0

    /// Room for the values of a batch, to be used again for the next: it grows and is not given back.
    public init() {}

    /// The values of a column, one for each record; those of a record that is not plain mean nothing.
    @_lifetime(borrow self)
    public func values(_ column: Int) -> Span<Int64> {
        values.span.extracting(column * count..<(column + 1) * count)
    }

    /// How many records are plain.
    public var plainCount: Int { plain[..<count].reduce(0) { $0 + Int($1) } }

    /// Whether the values of a record may be used.
    public func isPlain(_ row: Int) -> Bool { plain[row] != 0 }

    /// How many records that are plain follow one another from `row` on.
    public func plainRun(from row: Int) -> Int {
        var end = row
        while end < count, plain[end] != 0 { end += 1 }
        return end - row
    }

    /// Makes room for `count` records of `columns` values, of which none is plain.
    mutating func prepare(_ count: Int, columns: Int) {
        self.count = count
        Self.grow(&values, to: count * columns)
        Self.grow(&plain, to: count)
        for row in 0..<count { plain[row] = 0 }
    }

    mutating func decode(_ batch: decode_batch, _ decoding: borrowing Decoding, _ table: borrowing SpellingTable) {
        unsafe values.withUnsafeMutableBufferPointer { values in
            unsafe plain.withUnsafeMutableBufferPointer { plain in
                guard let values = values.baseAddress, let plain = plain.baseAddress else { return }
                unsafe decoding.decode(batch, table, values, plain)
            }
        }
    }

    private static func grow<Value: BinaryInteger>(_ array: inout [Value], to count: Int) {
        if array.count < count { array.append(contentsOf: repeatElement(0, count: count - array.count)) }
    }
}
