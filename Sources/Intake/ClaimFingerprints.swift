/// The claims that the files of a folder gave, as far as memory is allowed.
///
/// Open addressing with linear probing, at most half full: an insertion is O(1) on average. Beyond `limit` claims, those
/// with an odd fingerprint are forgotten and left out from there on; then every second of the others, and so on: what
/// remains is a sample of the claims, the same on every run, in which a repeat is found as surely as before.
struct ClaimFingerprints: Sendable {
    /// Claims that are remembered at once, in 16 bytes each.
    let limit: Int
    private var slots: [UInt64] = []
    private var count = 0
    /// How many of the lowest bits of a fingerprint must be zero.
    private var level = 0

    init(limit: Int = 1 << 23) { self.limit = limit }

    /// Whether some claims are left out.
    var isSample: Bool { level > 0 }

    /// Remembers a claim. Whether it was known; nil where it is left out.
    mutating func insert(_ fingerprint: UInt64) -> Bool? {
        guard isKept(fingerprint) else { return nil }
        if (count + 1) * 2 > slots.count { grow() }
        let slot = slot(of: fingerprint)
        if slots[slot] != 0 { return true }
        slots[slot] = Self.stored(fingerprint)
        count += 1
        if count > limit { thin() }
        return false
    }

    private func isKept(_ fingerprint: UInt64) -> Bool { Self.stored(fingerprint).trailingZeroBitCount >= level }

    /// A free slot is 0: the highest bit, which no sample looks at, is always set.
    private static func stored(_ fingerprint: UInt64) -> UInt64 { fingerprint | 1 << 63 }

    private func slot(of fingerprint: UInt64) -> Int {
        let stored = Self.stored(fingerprint)
        var slot = Int(truncatingIfNeeded: stored >> 24) & (slots.count - 1)
        while slots[slot] != 0, slots[slot] != stored { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private mutating func grow() { rebuild(slots: max(16, slots.count * 2)) }

    private mutating func thin() {
        level += 1
        rebuild(slots: slots.count)
    }

    private mutating func rebuild(slots size: Int) {
        let old = slots
        slots = Array(repeating: 0, count: size)
        count = 0
        for known in old where known != 0 && isKept(known) {
            slots[slot(of: known)] = known
            count += 1
        }
    }
}
