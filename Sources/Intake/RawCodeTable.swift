/// Codes as the bytes of a file spell them, and the numbers they stand for.
///
/// Every distinct spelling is decoded and normalised once; later rows only compare bytes. Open addressing with
/// linear probing, at most half full.
struct RawCodeTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var numbers: [UInt32] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)

    /// Stands for a spelling that names a total, not a code.
    static let total = UInt32.max

    /// The number of a spelling already met.
    func number(of spelling: Span<UInt8>) -> UInt32? {
        var slot = Self.hash(spelling) & (slots.count - 1)
        while slots[slot] >= 0 {
            let entry = Int(slots[slot])
            if equals(entry, spelling) { return numbers[entry] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Remembers a spelling that `number(of:)` does not know.
    mutating func insert(_ spelling: Span<UInt8>, number: UInt32) {
        if (numbers.count + 1) * 2 > slots.count { grow() }
        for index in spelling.indices { bytes.append(spelling[index]) }
        ends.append(bytes.count)
        numbers.append(number)
        place(numbers.count - 1, hash: Self.hash(spelling))
    }

    private mutating func place(_ entry: Int, hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(entry)
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for entry in numbers.indices {
            place(entry, hash: Self.hash(bytes.span.extracting(start(entry)..<ends[entry])))
        }
    }

    private func start(_ entry: Int) -> Int { entry == 0 ? 0 : ends[entry - 1] }

    private func equals(_ entry: Int, _ spelling: Span<UInt8>) -> Bool {
        let start = start(entry)
        guard ends[entry] - start == spelling.count else { return false }
        for index in spelling.indices where bytes[start + index] != spelling[index] { return false }
        return true
    }

    /// FNV-1a: spellings are short, and its result is the same on every run.
    private static func hash(_ spelling: Span<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in spelling.indices { hash = (hash ^ UInt64(spelling[index])) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 29)) & Int.max
    }
}
