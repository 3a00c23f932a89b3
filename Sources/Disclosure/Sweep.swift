/// Examines the hidden cells of one group with as few programmes as it can.
///
/// Every solution that the solver meets is a possible truth: a cell whose values in the solutions met are far enough
/// apart is protected, without a programme of its own.
struct Sweep {
    let system: CellSystem
    let group: AttackGroup
    let examined: [(cell: Int, protection: Protection)]

    /// Cells that are not protected, with the published cells that betray them.
    func weaknesses() throws(SecrecyError) -> [Weakness] {
        if examined.count > 2 { try spread() }
        var found: [Weakness] = []
        for (cell, protection) in examined {
            if let support = try betrayal(of: cell, protection) {
                found.append(Weakness(cell: cell, partners: support))
            }
        }
        return found
    }

    /// Solutions that move many cells at once, as long as they show many more to be protected.
    private func spread() throws(SecrecyError) {
        var (remaining, before) = (unseen(), Int.max)
        while remaining.up.count + remaining.down.count > 2, remaining.up.count + remaining.down.count < before {
            before = remaining.up.count + remaining.down.count
            if !remaining.up.isEmpty { try group.spread(up: remaining.up, down: []) }
            if !remaining.down.isEmpty { try group.spread(up: [], down: remaining.down) }
            // Cells that cannot all move one way move one against the next.
            try group.spread(up: remaining.up.everyOther(from: 0), down: remaining.up.everyOther(from: 1))
            try group.spread(up: remaining.up.everyOther(from: 1), down: remaining.up.everyOther(from: 0))
            remaining = unseen()
        }
    }

    private func unseen() -> (up: [Int], down: [Int]) {
        let up = examined.filter { !isHighSeen($0.cell, $0.protection) }.map(\.cell)
        let down = examined.filter { !isLowSeen($0.cell, $0.protection) }.map(\.cell)
        return (up, down)
    }

    private func isHighSeen(_ cell: Int, _ protection: Protection) -> Bool {
        guard let seen = group.seen[cell] else { return false }
        return protection.admitsHigh(seen.high, of: system.value(cell)) && isWideSeen(cell, protection)
    }

    private func isLowSeen(_ cell: Int, _ protection: Protection) -> Bool {
        guard let seen = group.seen[cell] else { return false }
        return protection.admitsLow(seen.low, of: system.value(cell), floor: system.cells[cell].floor)
            && isWideSeen(cell, protection)
    }

    private func isWideSeen(_ cell: Int, _ protection: Protection) -> Bool {
        guard let seen = group.seen[cell] else { return false }
        return protection.admitsWidth(Bounds(low: seen.low, high: seen.high), isWhole: system.isWhole)
    }

    /// The published cells on which too narrow a bound rests; nil where the cell is protected.
    private func betrayal(of cell: Int, _ protection: Protection) throws(SecrecyError) -> [Int]? {
        let value = system.value(cell)
        var support: [Int] = []
        var high = group.seen[cell]?.high
        if !isHighSeen(cell, protection) {
            let bound = try group.bound(.greatest, of: cell)
            if !protection.admitsHigh(bound.value, of: value) { return bound.support }
            support += bound.support
            high = bound.value
        }
        guard !isLowSeen(cell, protection) else { return nil }
        let bound = try group.bound(.least, of: cell)
        let low = bound.value ?? 0
        // A bound that rests on no published cell is what anybody knows: a sum of three cells is three at least.
        let isClipped = bound.support.isEmpty
        if !isClipped, !protection.admitsLow(low, of: value, floor: system.cells[cell].floor) { return bound.support }
        let isWide =
            protection.admitsWidth(Bounds(low: low, high: high), isWhole: system.isWhole)
            || isWideSeen(cell, protection)
        return isWide ? nil : Array(Set(support + bound.support)).sorted()
    }
}

extension Array {
    /// Elements at even or odd places.
    fileprivate func everyOther(from first: Int) -> [Element] {
        stride(from: first, to: count, by: 2).map { self[$0] }
    }
}
