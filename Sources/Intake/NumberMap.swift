/// Numbers by a 64-bit key: open addressing with linear probing, at most half full. The same on every run.
struct NumberMap: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    /// 0 where a slot is free, else the number plus one.
    private var values: [UInt64] = Array(repeating: 0, count: 16)
    private var count = 0

    subscript(key: UInt64) -> UInt32? {
        let found = values[slot(of: key)]
        return found == 0 ? nil : UInt32(truncatingIfNeeded: found - 1)
    }

    /// Remembers a number under a key that has none.
    mutating func insert(_ number: UInt32, for key: UInt64) {
        if (count + 1) * 2 > keys.count { grow() }
        let slot = slot(of: key)
        keys[slot] = key
        values[slot] = UInt64(number) + 1
        count += 1
    }

    private func slot(of key: UInt64) -> Int {
        let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: mixed >> 32) & (keys.count - 1)
        while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = self
        keys = Array(repeating: 0, count: old.keys.count * 2)
        values = Array(repeating: 0, count: old.keys.count * 2)
        count = 0
        for (slot, value) in old.values.enumerated() where value != 0 {
            insert(UInt32(truncatingIfNeeded: value - 1), for: old.keys[slot])
        }
    }
}
