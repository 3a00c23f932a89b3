import Disclosure

/// The lines that the rules on enterprises hide of a comparison, all its tables together: the attacker decides, who knows
/// every line that is shown and every sum.
struct ComparisonProtection {
    private(set) var hidden: Set<CountKey> = []
    private let book: ComparisonBook
    private let regime: SecrecyRules.Regime
    private let components: [(keys: [CountKey], relations: [CountRelation])]
    /// What must remain unknown of the quantities that break a rule.
    private var protections: [CountKey: Protection] = [:]

    /// - Throws: `SecrecyError` where an amount is negative or the solver gives up.
    init(_ book: ComparisonBook, regime: SecrecyRules.Regime) throws(SecrecyError) {
        self.book = book
        self.regime = regime
        components = book.relations.components(of: book.quantities.keys)
        for (key, quantity) in book.quantities {
            protections[key] = try regime.protection(of: quantity.cell, zeroReveals: false)
        }
        for key in protections.keys { hide(book.quantities[key]?.line) }
        // Lines hidden for one quantity hide the others, which may then have to be protected: until nothing is added.
        var before = -1
        while hidden.count > before {
            before = hidden.count
            for component in components { try protect(component) }
        }
    }

    /// Hides a line, and all that cannot be shown without it.
    private mutating func hide(_ line: CountKey?) {
        guard let line, hidden.insert(line).inserted else { return }
        for follower in book.lines[line]?.followers ?? [] { hide(follower) }
    }

    private mutating func protect(
        _ component: (keys: [CountKey], relations: [CountRelation])
    ) throws(SecrecyError) {
        let isUntouched = component.keys.allSatisfy { key in
            protections[key] == nil && !(book.quantities[key]?.line.map(hidden.contains) ?? false)
        }
        guard !isUntouched else { return }
        var problem = try problem(component)
        problem.secondaryWidth = 1
        let pattern: SuppressionPattern
        do {
            pattern = try problem.pattern()
        } catch .cannotProtect {
            pattern = problem.everythingHidden
        }
        for cell in pattern.secondary { hide(book.quantities[component.keys[cell]]?.line) }
    }

    private func problem(
        _ component: (keys: [CountKey], relations: [CountRelation])
    ) throws(SecrecyError) -> SuppressionProblem {
        var (system, asked, cells) = (CellSystem(), [Int: Protection](), [LinkedTable.Cell]())
        var numbers: [CountKey: Int] = [:]
        for key in component.keys {
            guard let quantity = book.quantities[key] else { continue }
            let isHidden = quantity.line.map(hidden.contains) ?? true
            let cost = quantity.line.flatMap { book.lines[$0]?.cost } ?? 0
            let number = try system.add(CellSystem.Cell(value: quantity.value, cost: cost, isLatent: isHidden))
            numbers[key] = number
            asked[number] = protections[key] ?? (isHidden && quantity.staysHidden ? Protection() : nil)
            cells.append(quantity.cell)
        }
        for relation in component.relations {
            // Anybody knows where there is nobody.
            let parts = relation.parts.filter { (book.quantities[$0]?.value ?? 0) > 0 }.compactMap { numbers[$0] }
            guard let total = numbers[relation.total], !parts.isEmpty else { continue }
            system.add(CellSystem.Equation(total: total, parts: parts))
        }
        var problem = SuppressionProblem(system, protections: asked)
        problem.contributors = Contributors(rules: regime.rules, amounts: cells.map(\.amounts))
        return problem
    }
}
