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

/// Finds the row of a packed key, as `KeyIndex` that of any other.
struct PackedIndex: Sendable {
    private struct Entry: Sendable {
        var word: UInt64
        /// -1 where the entry is free.
        var row: Int32
    }

    private static let free = Entry(word: 0, row: -1)
    private var entries = Array(repeating: free, count: 16)
    private var count = 0

    /// The row of `word`; `next`, which it is given, where it is new.
    mutating func row(of word: UInt64, next: Int) -> Int {
        let place = place(of: word)
        if entries[place].row >= 0 { return Int(entries[place].row) }
        entries[place] = Entry(word: word, row: Int32(next))
        count += 1
        if count * 2 > entries.count { grow() }
        return next
    }

    /// Where `word` stands, or would stand.
    private func place(of word: UInt64) -> Int {
        var place = Self.hash(word) & (entries.count - 1)
        while entries[place].row >= 0, entries[place].word != word { place = (place + 1) & (entries.count - 1) }
        return place
    }

    private mutating func grow() {
        let known = entries
        entries = Array(repeating: Self.free, count: known.count * 2)
        for entry in known where entry.row >= 0 { entries[place(of: entry.word)] = entry }
    }

    /// The same on every run.
    private static func hash(_ word: UInt64) -> Int {
        let mixed = (word ^ word >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
