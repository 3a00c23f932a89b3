/// Writes the key of a cube as one number, each dimension in its share of 64 bits.
///
/// One number is compared and hashed several times faster than eight. Keys with a number beyond its share are not packed.
struct KeyPacking: Sendable {
    /// Bits of each dimension.
    let width: Int

    init(dimensions: Int) { width = 64 / max(1, dimensions) }

    /// Whether numbers whose bits are joined in `all` have room.
    func fits(_ all: UInt32) -> Bool { width >= 32 || all >> UInt32(width) == 0 }

    func pack(_ key: CubeKey, count: Int) -> UInt64? {
        var word: UInt64 = 0
        for position in 0..<count {
            guard fits(key[position]) else { return nil }
            word |= place(key[position], at: position)
        }
        return word
    }

    func place(_ number: UInt32, at position: Int) -> UInt64 { UInt64(number) << UInt64(position * width) }
}

/// Finds the row of a packed key, as `KeyIndex` that of any other: the rows are those of both together.
struct PackedIndex: Sendable {
    private var slots: [Int32] = Array(repeating: -1, count: 16)
    private var words: [UInt64] = Array(repeating: 0, count: 16)
    private var count = 0

    /// The row of `word`; `next`, which it is given, where it is new.
    mutating func row(of word: UInt64, next: Int) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] >= 0 {
            if words[slot] == word { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        (slots[slot], words[slot]) = (Int32(next), word)
        count += 1
        if count * 2 > slots.count { grow() }
        return next
    }

    private mutating func grow() {
        let (oldSlots, oldWords) = (slots, words)
        slots = Array(repeating: -1, count: slots.count * 2)
        words = Array(repeating: 0, count: slots.count)
        for (old, row) in oldSlots.enumerated() where row >= 0 {
            var slot = Self.hash(oldWords[old]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            (slots[slot], words[slot]) = (row, oldWords[old])
        }
    }

    /// The same on every run.
    private static func hash(_ word: UInt64) -> Int {
        let mixed = (word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
