/// Tables with their sensitive cells, before anything else is hidden.
public struct SuppressionProblem: Sendable {
    /// The cells that may be hidden and the sums that betray them.
    public let system: CellSystem
    /// What must remain unknown of each sensitive cell.
    public let protections: [Int: Protection]
    /// Who contributes to the cells, where it is known; sums of hidden cells are then tested like cells.
    public var contributors: Contributors?
    /// Cells that must stay, for example margins that are published elsewhere.
    public var fixed: Set<Int> = []
    /// Cells that stay hidden though no rule asks for it, as an earlier release hid them: they must not be known exactly.
    public var kept: Set<Int> = []
    /// The most that some sensitive cells can be, as whoever takes them for sensitive knows: a number of units that is
    /// hidden because it is small lies below the minimum of the rule.
    public var caps: [Int: Double] = [:]
    /// Sensitive cells that no table has a place for: whoever takes a hidden number for small knows that its parts are.
    public var unplaced: Set<Int> = []
    /// How far apart the bounds of every hidden cell must stand, were it only hidden to protect another: a cell that can
    /// be computed has been hidden for nothing.
    public var secondaryWidth = 0.0
    /// Tables with at most so many cells that may be hidden are protected at the least cost.
    public var exactLimit = 200

    /// `protections` are by number of cell; these cells are hidden whatever it costs.
    public init(_ system: CellSystem, protections: [Int: Protection]) {
        self.system = system
        self.protections = protections
    }

    /// The pattern that shows nothing but what must stay.
    public var everythingHidden: SuppressionPattern {
        pattern(hiding: Set(candidates), isOptimal: false)
    }

    /// The cells that must be hidden, and some others.
    func pattern(hiding secondary: Set<Int>, isOptimal: Bool) -> SuppressionPattern {
        let primary = Set(protections.keys).union(kept).filter { !system.cells[$0].isLatent }
        return SuppressionPattern(primary: primary.sorted(), secondary: secondary.sorted(), isOptimal: isOptimal)
    }

    /// The cells that may be hidden and need not be.
    var candidates: [Int] { system.cells.indices.filter { !mustHide($0) && isPartner($0) } }

    /// Whether a cell is hidden whatever it costs.
    func mustHide(_ cell: Int) -> Bool { protections[cell] != nil || kept.contains(cell) }

    /// Whether a cell may be hidden to protect another. An empty cell protects nothing: anybody knows where there is
    /// nobody (sdcTools, issue 194).
    func isPartner(_ cell: Int) -> Bool {
        !system.cells[cell].isLatent && system.value(cell) > 0 && !fixed.contains(cell)
    }
}

/// Which cells leave the tables.
public struct SuppressionPattern: Sendable, Hashable {
    /// Sensitive by themselves and printed by some table.
    public let primary: [Int]
    /// Hidden so that the first cannot be computed.
    public let secondary: [Int]
    /// Whether no cheaper pattern exists.
    public let isOptimal: Bool

    /// Numbers of all the cells that leave the tables.
    public var hidden: Set<Int> { Set(primary).union(secondary) }
}

/// Who contributes what to each cell, and the rules for them.
public struct Contributors: Sendable {
    /// What no sum of hidden cells may break either.
    public let rules: [PrimaryRule]
    /// For every cell, amounts by unit.
    public let amounts: [[Int: Double]]
    /// For every cell, how many persons contribute to it, where their number alone is under a rule; empty where it is not.
    public var respondents: [Int?] = []
    /// The number of persons below which no sum of hidden cells may be known.
    public var minimum = 0

    /// `amounts` has one entry for each cell of the system, in its order; an empty one where nobody contributes.
    public init(rules: [PrimaryRule], amounts: [[Int: Double]]) {
        self.rules = rules
        self.amounts = amounts
    }

    /// Whether nobody may know the sum of these cells.
    func isUnsafe(_ cells: [Int]) throws(SecrecyError) -> Bool {
        let union = try union(of: cells)
        return isFew(cells) || rules.contains { $0.isUnsafe(union) }
    }

    private func isFew(_ cells: [Int]) -> Bool {
        guard !respondents.isEmpty else { return false }
        let known = cells.compactMap { respondents[$0] }
        return known.count == cells.count && (1..<max(1, minimum)).contains(known.reduce(0, +))
    }

    /// The contributions to several cells together, of which an attacker knows the sum.
    private func union(of cells: [Int]) throws(SecrecyError) -> Contributions {
        var merged: [Int: Double] = [:]
        for cell in cells { merged.merge(amounts[cell], uniquingKeysWith: +) }
        return try Contributions(Array(merged.values))
    }
}
