import Words

/// What an earlier release told of a cell.
public enum ReleasedCell: Sendable, Hashable {
    /// In parts of the unit.
    case shown(Double)
    /// It was hidden, and stays so.
    case hidden
}

/// What earlier releases told of the entries of a study's ledger.
public struct ReleasedLines: Sendable {
    /// By the name of the entry.
    public private(set) var cells: [CountKey: ReleasedCell] = [:]
    /// The releases that told them, in their order.
    public private(set) var releases: [String] = []

    /// Nothing was released.
    public init() {}

    /// Adds a later release: it tells the values that are known now, and what was hidden before stays hidden.
    public mutating func add(_ later: [CountKey: ReleasedCell], of release: String) {
        releases.append(release)
        cells.merge(later) { before, now in before == .hidden ? .hidden : now }
    }
}

extension Ledger {
    /// Takes what was released before for known, and hides what was hidden before.
    ///
    /// - Parameter minimum: the number of units below which a count, and a difference of two of them, does not leave.
    mutating func learn(_ released: ReleasedLines, minimum: Int) {
        for (key, before) in released.cells {
            guard var entry = entries[key], entry.line != nil else { continue }
            let counts = entry.cell.countsUnits || (entry.cell.amounts.isEmpty && entry.cell.respondents != nil)
            entry.cell = entry.cell.after(
                before, freeFrom: counts ? Double(minimum) * entry.cell.partsPerUnit : .infinity)
            write(key, entry)
        }
    }
}

extension LinkedTable.Cell {
    /// The cell with what an earlier release told of it: known, hidden for ever, or of rows that have come or gone since.
    ///
    /// - Parameters:
    ///   - before: nil where no release told of it.
    ///   - minimum: the difference of two values, in parts of the unit, from which it may be told; of sums nobody can tell, and it
    ///     is infinite.
    ///   - isAsked: whether the cell leaves now.
    public func after(_ before: ReleasedCell?, freeFrom minimum: Double, isAsked: Bool = true) -> LinkedTable.Cell {
        var cell = self
        switch before {
        case nil: break
        case .hidden: cell.staysHidden = true
        case .shown(let value) where value == cell.value: (cell.isPublic, cell.isPrinted) = (true, true)
        case .shown(let value): cell.staysHidden = isAsked && abs(value - (cell.value ?? 0)) < minimum
        }
        return cell
    }
}
