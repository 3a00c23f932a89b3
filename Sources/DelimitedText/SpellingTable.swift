import CSplit

/// The texts of columns as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling of a column is understood once; later rows only compare bytes: two words for a usual code, byte
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
        guard let words = record.words(column) else { return longTexts[column]?[Self.array(record.bytes(column))] }
        let found = slots[slot(of: decode_spelling(words, column))]
        return found < 0 ? nil : spellings[Int(found)].number
    }

    /// Remembers the spelling of the field in `column`; one that is known keeps its number.
    public mutating func insert(_ column: Int, of record: borrowing RecordView, number: UInt32) {
        guard let words = record.words(column) else {
            let text = Self.array(record.bytes(column))
            if longTexts[column]?[text] == nil { longTexts[column, default: [:]][text] = number }
            return
        }
        if (spellings.count + 1) * 2 > slots.count { grow() }
        var spelling = decode_spelling(words, column)
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
        let hash = decode_hash(wanted.low, wanted.high, wanted.count, wanted.column)
        var slot = Int(hash & UInt64(slots.count - 1))
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
    fileprivate init(_ words: FieldWords, _ column: Int) {
        self.init(
            low: words.low, high: words.high, count: UInt32(words.count), column: UInt32(column), number: 0, unused: 0)
    }

    fileprivate func isSame(as other: decode_spelling) -> Bool {
        low == other.low && high == other.high && count == other.count && column == other.column
    }
}
