/// Why a table cannot be protected or examined.
public enum SecrecyError: Error, Sendable, Hashable {
    /// The rules on contributors have no meaning for negative amounts (returns, corrections of earlier years).
    case negativeContribution(Double)
    /// The attacker's bounds rest on cells that cannot be below zero.
    case negativeCell(Double)
    /// The sensitive cell cannot be protected by hiding any of the cells that may be hidden.
    case cannotProtect(cell: Int)
    /// The published cells contradict one another.
    case contradiction
    /// The solver of linear programmes gave up: nothing is known to be safe.
    case solverFailed
}
