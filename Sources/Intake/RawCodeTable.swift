import DelimitedText

/// The codes of all columns as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling of a column is decoded and normalised once; later rows only compare bytes: two words for a
/// usual code, byte by byte for a longer text. One table serves all columns, because to call a table out of a list would
/// copy it. Open addressing with linear probing, at most half full.
struct RawCodeTable: Sendable {
    private struct Spelling: Equatable {
        let words: FieldWords
        let column: Int
    }

    private var spellings: [Spelling] = []
    private var numbers: [UInt32] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var longTexts: [Int: [[UInt8]: UInt32]] = [:]

    /// Stands for a spelling that names a total, not a code.
    static let total = UInt32.max

    /// The number of the field in `column`, if its spelling was already met there.
    func number(of column: Int, in record: borrowing RecordView) -> UInt32? {
        guard let words = record.words(column) else { return longTexts[column]?[Self.array(record.bytes(column))] }
        let found = slots[slot(of: Spelling(words: words, column: column))]
        return found < 0 ? nil : numbers[Int(found)]
    }

    /// Remembers the spelling of the field in `column`, which `number(of:in:)` does not know.
    mutating func insert(_ column: Int, of record: borrowing RecordView, number: UInt32) {
        guard let words = record.words(column) else {
            longTexts[column, default: [:]][Self.array(record.bytes(column))] = number
            return
        }
        if (numbers.count + 1) * 2 > slots.count { grow() }
        let spelling = Spelling(words: words, column: column)
        slots[slot(of: spelling)] = Int32(numbers.count)
        spellings.append(spelling)
        numbers.append(number)
    }

    /// Where `wanted` stands, or would stand.
    private func slot(of wanted: Spelling) -> Int {
        var slot = Self.hash(wanted) & (slots.count - 1)
        while slots[slot] >= 0, spellings[Int(slots[slot])] != wanted { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (entry, spelling) in spellings.enumerated() { slots[slot(of: spelling)] = Int32(entry) }
    }

    private static func array(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }

    /// The same on every run.
    private static func hash(_ spelling: Spelling) -> Int {
        let words = spelling.words
        let place = UInt64(words.count) << 32 | UInt64(spelling.column)
        let mixed = (words.low ^ (words.high &* 0xC2B2_AE3D_27D4_EB4F) ^ place) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) >> 16)
    }
}
