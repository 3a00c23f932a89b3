import DelimitedText

/// Codes as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling is decoded and normalised once; later rows only compare bytes: two words for a usual code,
/// byte by byte for a longer text. Open addressing with linear probing, at most half full.
struct RawCodeTable: Sendable {
    private var words: [FieldWords] = []
    private var numbers: [UInt32] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)
    private var longTexts: [[UInt8]: UInt32] = [:]

    /// Stands for a spelling that names a total, not a code.
    static let total = UInt32.max

    /// The number of field `index`, if its spelling was already met.
    func number(of index: Int, in record: borrowing RecordView) -> UInt32? {
        guard let words = record.words(index) else { return longTexts[Self.array(record.bytes(index))] }
        let found = slots[slot(of: words)]
        return found < 0 ? nil : numbers[Int(found)]
    }

    /// Remembers the spelling of field `index`, which `number(of:in:)` does not know.
    mutating func insert(_ index: Int, of record: borrowing RecordView, number: UInt32) {
        guard let words = record.words(index) else {
            longTexts[Self.array(record.bytes(index))] = number
            return
        }
        if (numbers.count + 1) * 2 > slots.count { grow() }
        slots[slot(of: words)] = Int32(numbers.count)
        self.words.append(words)
        numbers.append(number)
    }

    /// Where `wanted` stands, or would stand.
    private func slot(of wanted: FieldWords) -> Int {
        var slot = Self.hash(wanted) & (slots.count - 1)
        while slots[slot] >= 0, words[Int(slots[slot])] != wanted { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (entry, words) in words.enumerated() { slots[slot(of: words)] = Int32(entry) }
    }

    private static func array(_ bytes: Span<UInt8>) -> [UInt8] { bytes.indices.map { bytes[$0] } }

    /// The same on every run.
    private static func hash(_ words: FieldWords) -> Int {
        let mixed = (words.low ^ words.high &* 0xC2B2_AE3D_27D4_EB4F ^ UInt64(words.count)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) >> 16)
    }
}
