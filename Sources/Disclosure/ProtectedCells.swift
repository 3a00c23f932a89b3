/// The cells of a system with what the rules of a regime hide of them.
public struct ProtectedCells: Sendable {
    /// Numbers of all the cells that may not be shown.
    public let hidden: Set<Int>
    /// Hidden because of what they tell by themselves.
    public let primary: Set<Int>
    /// Whether no cheaper pattern exists.
    public let isOptimal: Bool
    /// Whether cells that cannot be hidden betray one that must be: nothing but them is then shown.
    public let isBetrayed: Bool

    /// Hides every cell that the rules do not let out, and those that would give it back.
    ///
    /// `cells` says who contributes to each cell of `system`, in its order.
    /// - Throws: `SecrecyError` where an amount is negative or the solver gives up.
    public init(
        _ system: CellSystem, cells: [LinkedTable.Cell], regimes: SecrecyRules.Regimes, zeroReveals: Bool
    ) throws(SecrecyError) {
        var protections: [Int: Protection] = [:]
        for (number, cell) in cells.enumerated() {
            let own = try regimes.protection(of: cell, zeroReveals: zeroReveals)
            let missing = cell.reach - system.value(number)
            let bounding = missing > 0 ? Protection(above: missing) : nil
            protections[number] = bounding?.joined(with: own) ?? own
        }
        try self.init(
            system, cells: cells, protections: protections, minimum: regimes.numbers.minimum,
            contributors: regimes.contributors(of: cells))
    }

    /// The same, with what must remain unknown of some cells.
    ///
    /// - Parameters:
    ///   - minimum: the number of units below which a cell does not leave.
    ///   - contributors: those whose sums no hidden cells may tell together.
    init(
        _ system: CellSystem, cells: [LinkedTable.Cell], protections: [Int: Protection], minimum: Int,
        contributors: Contributors?
    ) throws(SecrecyError) {
        var problem = SuppressionProblem(system, protections: protections)
        problem.unplaced = Set(protections.keys.filter { !cells[$0].isPrinted })
        for number in protections.keys where cells[number].countsUnits && cells[number].isPrinted {
            let most = Double(minimum - 1) * cells[number].partsPerUnit
            if system.value(number) <= most { problem.caps[number] = most }
        }
        problem.fixed = Set(cells.indices.filter { cells[$0].isPublic })
        problem.secondaryWidth = 1
        problem.kept = Set(cells.indices.filter { cells[$0].staysHidden && system.value($0) > 0 })
        problem.contributors = contributors
        let found = try Self.pattern(problem)
        isBetrayed = found == nil
        let pattern = found ?? problem.everythingHidden
        hidden = pattern.hidden
        primary = Set(pattern.primary)
        isOptimal = pattern.isOptimal
    }

    /// Nil where figures released elsewhere betray a cell whatever is hidden here.
    private static func pattern(_ problem: SuppressionProblem) throws(SecrecyError) -> SuppressionPattern? {
        do {
            return try problem.pattern()
        } catch .cannotProtect {
            return nil
        }
    }
}
