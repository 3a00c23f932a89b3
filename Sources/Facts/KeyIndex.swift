/// Finds the row of a key among keys that are kept elsewhere, in the order in which they were added.
///
/// Open addressing with linear probing, at most half full: a search is O(1) on average, and takes a few nanoseconds
/// where the keys are in the processor's cache.
struct KeyIndex: Sendable {
    private var slots: [Int32] = Array(repeating: -1, count: 16)

    /// The row of `key`, which is added to `keys` when it is new.
    mutating func row(of key: CubeKey, in keys: inout [CubeKey]) -> (row: Int, isNew: Bool) {
        var slot = Self.hash(key) & (slots.count - 1)
        while slots[slot] >= 0 {
            let row = Int(slots[slot])
            if keys[row] == key { return (row, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(keys.count)
        keys.append(key)
        if keys.count * 2 > slots.count { grow(keys) }
        return (keys.count - 1, true)
    }

    private mutating func grow(_ keys: [CubeKey]) {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (row, key) in keys.enumerated() {
            var slot = Self.hash(key) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(row)
        }
    }

    /// The same on every run: numbers of codes are small, and odd factors spread them over all bits.
    private static func hash(_ key: CubeKey) -> Int {
        let factors = CubeKey(
            0x9E37_79B1, 0x85EB_CA77, 0xC2B2_AE3D, 0x27D4_EB2F, 0x1656_67B1, 0x2C1B_3C6D, 0x297A_2D39, 0x7FEB_352D,
            0x846C_A68B, 0x9E48_5565, 0xEF1D_6B47, 0xB55A_4F09, 0xD3A2_646D, 0xFD70_46C5, 0xC6A4_A793, 0x5BD1_E995)
        let mixed = UInt64((key &* factors).wrappedSum()) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
