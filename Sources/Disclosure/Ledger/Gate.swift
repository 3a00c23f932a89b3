import Tables

/// The one place through which the figures of a study pass before they are printed: one of a hidden line leaves concealed,
/// with nothing but its unit.
public struct Gate: Sendable {
    private let reason: Reason
    private let hides: @Sendable (CountKey) -> Bool

    /// - Parameters:
    ///   - reason: what is printed in place of a concealed figure.
    ///   - hides: whether the figures of a line may not be printed, as ``LedgerProtection`` found.
    public init(reason: Reason, hides: @escaping @Sendable (CountKey) -> Bool) {
        (self.reason, self.hides) = (reason, hides)
    }

    /// Whether the figures of a line may be printed, and others be made of them.
    public func shows(_ line: CountKey) -> Bool { !hides(line) }

    /// The figure, concealed where one of the lines that it is made of is hidden.
    public func passed(_ cell: Cell, of lines: [CountKey]) -> Cell {
        lines.contains(where: hides) ? concealed(cell.unit) : cell
    }

    /// The figure, concealed where its line is hidden.
    public func passed(_ cell: Cell, of line: CountKey) -> Cell { passed(cell, of: [line]) }

    /// The figures of one line.
    public func passed(_ cells: [Cell], of line: CountKey) -> [Cell] { cells.map { passed($0, of: line) } }

    /// What stands in place of a figure that may not be made.
    public func concealed(_ unit: Unit) -> Cell { .concealed(reason, unit: unit) }
}
