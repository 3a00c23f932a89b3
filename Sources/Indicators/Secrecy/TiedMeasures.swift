import Disclosure
import Facts

/// What the cells of one measure say of the same cells of another, beside sums: so many deaths have so many points at least.
///
/// A measure that bounds others is judged as if all that it bounds were shown, and before it: what is shown of it then bounds them.
struct TiedMeasures {
    private struct Part {
        /// What the reader knows the cell to be at least.
        let least: Double
        /// What nobody may know that the cell does not reach; 0 where the cell may be shown.
        let reach: Double
    }

    private var parts: [CellAddress: Part] = [:]

    /// Learns the printed cells of a measure that others are bounded by.
    mutating func learn(
        _ family: TableFamily, _ linked: LinkedFamily, _ regimes: SecrecyRules.Regimes
    ) throws(SecrecyError) {
        guard !family.measure.bounding.isEmpty else { return }
        for (address, cell) in linked.printedCells(family) {
            let protection = try regimes.protection(of: cell, zeroReveals: linked.hasZeros)
            let value = cell.value ?? 0
            parts[address] = Part(
                least: protection == nil ? value : cell.floor, reach: protection.map { value + $0.above } ?? 0)
        }
    }

    /// The tables with what other measures say of their cells.
    ///
    /// - Parameter shown: the cells of measures that were judged before, with their values.
    func applied(to linked: LinkedFamily, of family: TableFamily, shown: [CellAddress: Double]) -> LinkedFamily {
        guard family.measure.isTied else { return linked }
        return linked.changed(family) { applied(to: $1, at: $0, shown: shown) }
    }

    private func applied(
        to cell: LinkedTable.Cell, at address: CellAddress, shown: [CellAddress: Double]
    ) -> LinkedTable.Cell {
        var cell = cell
        let value = cell.value ?? 0
        for (counted, amount) in address.measure.leastOfEach {
            guard let part = parts[address.of(counted)], part.least * Double(amount) <= value else { continue }
            cell.floor = max(cell.floor, part.least * Double(amount))
            if !cell.isPublic { cell.reach = max(cell.reach, part.reach * Double(amount)) }
        }
        for (whole, amount) in address.measure.bounding {
            guard let most = shown[address.of(whole)].map({ ($0 / Double(amount)).rounded(.down) }), most >= value
            else { continue }
            cell.ceiling = min(cell.ceiling, most)
        }
        return cell
    }
}
