import Disclosure
import Facts

/// What earlier releases tell of the cells of one measure and year.
struct ReleasedTable {
    let cells: ReleasedCells
    let measure: Measure
    let year: Int
    /// The number of units below which a difference of two counts does not leave.
    let minimum: Int

    /// The table with what is known of its cells before this run: shown, hidden for ever, or of rows that have changed.
    ///
    /// - Parameters:
    ///   - names: the attributes by which figures name the cells.
    ///   - isAsked: whether the table leaves now; of others only what was released is a cell that somebody knows.
    func applied(to table: LinkedTable, names: Set<String>, isAsked: Bool) -> LinkedTable {
        guard !cells.isEmpty else { return table }
        var table = table
        for (codes, cell) in table.cells {
            let place = Dictionary(uniqueKeysWithValues: zip(table.attributes, codes)).filter { names.contains($0.key) }
            let before = cells.cell(CellAddress(measure: measure, year: year, place: place))
            table.cells[codes] = judged(cell, before, isAsked: isAsked)
        }
        return table
    }

    private func judged(_ cell: LinkedTable.Cell, _ before: Release.Cell?, isAsked: Bool) -> LinkedTable.Cell {
        var cell = cell
        switch before {
        case nil: break
        case .hidden: cell.staysHidden = true
        case .shown(let value) where value == cell.value:
            (cell.isPublic, cell.isPrinted) = (true, true)
        case .shown(let value): cell.staysHidden = isAsked && !isFree(abs(value - (cell.value ?? 0)))
        }
        return cell
    }

    /// Rows have come or gone since: as many as the rule asks for, where the measure counts them; of sums nobody can tell.
    private func isFree(_ difference: Double) -> Bool {
        measure.countsClaims && difference >= Double(minimum) * Double(measure.scale)
    }
}
