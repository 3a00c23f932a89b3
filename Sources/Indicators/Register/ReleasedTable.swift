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
            let before = cells.cell(CellAddress(measure, year, codes, of: table.attributes, names: names))
            // Rows that have come or gone since: as many as the rule asks for, where the measure counts them.
            let free = measure.countsClaims ? Double(minimum) * Double(measure.scale) : .infinity
            table.cells[codes] = cell.after(before, freeFrom: free, isAsked: isAsked)
        }
        return table
    }
}
