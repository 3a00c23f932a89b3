import Synchronization

/// Finds rows by their numbers, which are kept elsewhere: the rows that it does not know yet are added when it is asked.
///
/// Open addressing with linear probing, at most half full. Rows that nobody looks for cost nothing.
final class RowIndex: Sendable {
    fileprivate struct Slots {
        var rows: [Int32] = Array(repeating: -1, count: 16)
        /// Rows that are in.
        var count = 0
    }

    private let slots = Mutex(Slots())

    /// The row with the numbers of `key`, of the `count` rows that `numbers` hold one after the other, no two of them equal.
    func row(of key: CubeKey, among numbers: [UInt32], width: Int, count: Int) -> Int? {
        slots.withLock { slots in
            slots.fill(numbers.span, width: width, count: count)
            return slots.row(of: key, among: numbers.span, width: width)
        }
    }
}

extension RowIndex.Slots {
    fileprivate func row(of key: CubeKey, among numbers: Span<UInt32>, width: Int) -> Int? {
        var slot = Self.hash(key, width: width) & (rows.count - 1)
        while rows[slot] >= 0 {
            let row = Int(rows[slot])
            if Self.isRow(row, key, numbers, width) { return row }
            slot = (slot + 1) & (rows.count - 1)
        }
        return nil
    }

    private static func isRow(_ row: Int, _ key: CubeKey, _ numbers: Span<UInt32>, _ width: Int) -> Bool {
        for place in 0..<width where numbers[row * width + place] != key[place] { return false }
        return true
    }

    fileprivate mutating func fill(_ numbers: Span<UInt32>, width: Int, count all: Int) {
        guard count < all else { return }
        if all * 2 > rows.count {
            (rows, count) = (Array(repeating: -1, count: Self.room(for: all)), 0)
        }
        for row in count..<all { add(row, numbers, width) }
        count = all
    }

    private static func room(for rows: Int) -> Int {
        var room = 16
        while room < rows * 2 { room *= 2 }
        return room
    }

    private mutating func add(_ row: Int, _ numbers: Span<UInt32>, _ width: Int) {
        var key = CubeKey()
        for place in 0..<width { key[place] = numbers[row * width + place] }
        var slot = Self.hash(key, width: width) & (rows.count - 1)
        while rows[slot] >= 0 { slot = (slot + 1) & (rows.count - 1) }
        rows[slot] = Int32(row)
    }

    /// The same on every run.
    private static func hash(_ key: CubeKey, width: Int) -> Int {
        var mixed: UInt64 = 0
        for place in 0..<width { mixed = (mixed ^ UInt64(key[place])) &* 0x9E37_79B9_7F4A_7C15 }
        return Int(truncatingIfNeeded: mixed >> 33)
    }
}
