import CSplit

/// The texts of columns as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling of a column is understood once; later rows only compare bytes: some words for a usual code, byte
/// by byte for a longer text. Open addressing with linear probing, at most half full.
public struct SpellingTable: Sendable {
    private var spellings: [decode_spelling] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var longTexts: [Int: [[UInt8]: UInt32]] = [:]

    /// The number of spellings that name a total: their rows always need a closer look.
    public static let total: UInt32 = decode_total

    public init() {}

    /// The number of the field in `column`, if its spelling was already met there.
    public func number(of column: Int, in record: borrowing RecordView) -> UInt32? {
        let bytes = record.bytes(column)
        guard let wanted = decode_spelling(bytes, column) else { return longTexts[column]?[Self.array(bytes)] }
        let found = slots[slot(of: wanted)]
        return found < 0 ? nil : spellings[Int(found)].number
    }

    /// Remembers the spelling of the field in `column`; one that is known keeps its number.
    public mutating func insert(_ column: Int, of record: borrowing RecordView, number: UInt32) {
        let bytes = record.bytes(column)
        guard var spelling = decode_spelling(bytes, column) else {
            let text = Self.array(bytes)
            if longTexts[column]?[text] == nil { longTexts[column, default: [:]][text] = number }
            return
        }
        if (spellings.count + 1) * 2 > slots.count { grow() }
        let slot = slot(of: spelling)
        guard slots[slot] < 0 else { return }
        spelling.number = number
        slots[slot] = Int32(spellings.count)
        spellings.append(spelling)
    }

    /// Lends the table to C.
    func withTable<Result>(_ body: (decode_table) -> Result) -> Result {
        unsafe spellings.withUnsafeBufferPointer { spellings in
            unsafe slots.withUnsafeBufferPointer { slots in
                unsafe body(
                    decode_table(
                        spellings: spellings.baseAddress, slots: slots.baseAddress, mask: UInt64(slots.count - 1)))
            }
        }
    }

    /// Where `wanted` stands, or would stand.
    private func slot(of wanted: decode_spelling) -> Int {
        var slot = wanted.hash & (slots.count - 1)
        while slots[slot] >= 0, !spellings[Int(slots[slot])].isSame(as: wanted) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (entry, spelling) in spellings.enumerated() { slots[slot(of: spelling)] = Int32(entry) }
    }

    private static func array(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }
}

extension decode_spelling {
    /// Nil for a text that is too long for a table.
    fileprivate init?(_ bytes: Span<UInt8>, _ column: Int) {
        guard bytes.count <= decode_longest else { return nil }
        self = unsafe bytes.withUnsafeBytes {
            unsafe decode_spell($0.baseAddress, UInt32($0.count), UInt32(column))
        }
    }

    fileprivate var hash: Int {
        unsafe withUnsafePointer(to: self) { Int(truncatingIfNeeded: unsafe decode_hash($0)) }
    }

    fileprivate func isSame(as other: decode_spelling) -> Bool {
        unsafe withUnsafePointer(to: self) { own in
            unsafe withUnsafePointer(to: other) { unsafe decode_is_same(own, $0) != 0 }
        }
    }
}
