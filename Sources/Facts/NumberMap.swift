/// Numbers by a 64-bit key: open addressing with linear probing, at most half full. The same on every run.
public struct NumberMap: Sendable {
    private struct Entry: Sendable {
        var key: UInt64
        /// Negative where the entry is free.
        var number: Int64
    }

    private static let free = Entry(key: 0, number: -1)
    private var entries = Array(repeating: free, count: 16)
    private var count = 0

    /// An empty map; it doubles when it is half full.
    public init() {}

    /// The number under `key`; nil where it has none. O(1) on average.
    public subscript(key: UInt64) -> UInt32? {
        let number = entries[place(of: key)].number
        return number < 0 ? nil : UInt32(truncatingIfNeeded: number)
    }

    /// Remembers a number under a key that has none.
    public mutating func insert(_ number: UInt32, for key: UInt64) { _ = self.number(of: key, orInsert: Int(number)) }

    /// The number of `key`; `number`, which it is given, where it has none.
    mutating func number(of key: UInt64, orInsert number: Int) -> Int {
        let place = place(of: key)
        if entries[place].number >= 0 { return Int(entries[place].number) }
        entries[place] = Entry(key: key, number: Int64(number))
        count += 1
        if count * 2 > entries.count { grow() }
        return number
    }

    /// Writes the numbers of `keys` from `first` on, up to the first key that has none: its place, or the end, is returned.
    func numbers(of keys: [UInt64], from first: Int, into numbers: inout [Int32]) -> Int {
        let entries = entries.span
        var found = numbers.mutableSpan
        for index in first..<keys.count {
            let number = entries[Self.place(of: keys[index], in: entries)].number
            guard number >= 0 else { return index }
            found[index] = Int32(truncatingIfNeeded: number)
        }
        return keys.count
    }

    private func place(of key: UInt64) -> Int { Self.place(of: key, in: entries.span) }

    /// Where `key` stands, or would stand.
    private static func place(of key: UInt64, in entries: Span<Entry>) -> Int {
        let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: mixed >> 32) & (entries.count - 1)
        while entries[place].number >= 0, entries[place].key != key { place = (place + 1) & (entries.count - 1) }
        return place
    }

    private mutating func grow() {
        let known = entries
        entries = Array(repeating: Self.free, count: known.count * 2)
        for entry in known where entry.number >= 0 { entries[place(of: entry.key)] = entry }
    }
}
