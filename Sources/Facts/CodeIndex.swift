/// Finds the numbers of codes, which are kept elsewhere in their order.
///
/// Codes of ASCII are found by their bytes: open addressing with linear probing, at most half full, the same on every run. Two
/// spellings of one text in Unicode are one code, as for `String`.
struct CodeIndex: Sendable {
    /// A mark of the code in the upper half, its number and one in the lower; 0 where the slot is free.
    private var slots: [UInt64] = Array(repeating: 0, count: 16)
    private var count = 0
    private var others: [String: UInt32] = [:]

    /// The number of `code`; nil where it has none. O(1) on average.
    func number(of code: String, among codes: [String]) -> UInt32? {
        guard let mark = Self.mark(of: code) else { return others[code] }
        var slot = Int(truncatingIfNeeded: mark) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = UInt32(truncatingIfNeeded: slots[slot]) - 1
            if slots[slot] >> 32 == mark, codes[Int(number)] == code { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Remembers the number of a code that has none.
    mutating func insert(_ number: UInt32, of code: String) {
        guard let mark = Self.mark(of: code) else {
            others[code] = number
            return
        }
        count += 1
        if count * 2 > slots.count { grow() }
        put(mark << 32 | UInt64(number + 1))
    }

    private mutating func put(_ entry: UInt64) {
        var slot = Int(truncatingIfNeeded: entry >> 32) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    private mutating func grow() {
        let known = slots
        slots = Array(repeating: 0, count: known.count * 2)
        for entry in known where entry != 0 { put(entry) }
    }

    /// 32 bits made of the bytes (FNV-1a, folded); nil for a text with others than those of ASCII.
    private static func mark(of code: String) -> UInt64? {
        var (mixed, all): (UInt64, UInt8) = (0xCBF2_9CE4_8422_2325, 0)
        for byte in code.utf8 {
            mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3
            all |= byte
        }
        return all < 0x80 ? (mixed ^ mixed >> 29) & 0xFFFF_FFFF : nil
    }
}
