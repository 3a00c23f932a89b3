/// A hidden cell of which too much can be computed.
struct Weakness {
    let cell: Int
    /// Cells that may be hidden, one of which must be for the weakness to disappear.
    let partners: [Int]
    /// Cells that are hidden for others and without which this weakness would not be there either.
    var companions: [Int] = []
}

/// Finds what is weak in a set of hidden cells.
struct Examination {
    let problem: SuppressionProblem
    /// Sensitive cells, cells hidden for them, and cells that no table prints.
    let hidden: Set<Int>
    /// Cells hidden for others.
    private let secondary: Set<Int>

    private var system: CellSystem { problem.system }

    init(_ problem: SuppressionProblem, secondary: Set<Int>) {
        (self.problem, self.secondary) = (problem, secondary)
        hidden = Set(problem.protections.keys).union(problem.kept).union(problem.system.latent).union(secondary)
    }

    /// What is seen without solving anything; only where that is nothing, what the attacker's programme tells.
    func weaknesses() throws(SecrecyError) -> [Weakness] {
        var found: [Weakness] = []
        for equation in system.equations + system.consequences {
            if let weakness = try weakness(of: equation) { found.append(weakness) }
        }
        return found.isEmpty ? try computed() : found
    }

    private func requirement(of cell: Int) -> Protection? {
        if let protection = problem.protections[cell] { return protection }
        let isExamined = !system.cells[cell].isLatent || problem.kept.contains(cell)
        return isExamined ? Protection(width: problem.secondaryWidth) : nil
    }

    /// A cell alone in an equation is known exactly; hidden parts of a known total are known together.
    private func weakness(of equation: CellSystem.Equation) throws(SecrecyError) -> Weakness? {
        let unknown = equation.cells.filter(hidden.contains)
        guard let first = unknown.first(where: { requirement(of: $0) != nil }) else { return nil }
        let partners = equation.cells.filter { !hidden.contains($0) && problem.isPartner($0) }
        if unknown.count == 1 { return Weakness(cell: first, partners: partners) }
        guard !hidden.contains(equation.total),
            let sensitive = unknown.first(where: { problem.protections[$0] != nil })
        else { return nil }
        // The sum of hidden cells is as good as published (sdcTools, issue 160). Where every part is hidden, it is what the
        // total prints, which the rules let out.
        let isSum = unknown.count < equation.parts.count
        let isUnsafe = isSum ? try problem.contributors?.isUnsafe(unknown) ?? false : false
        guard isUnsafe || isKnownToOneUnit(unknown) else { return nil }
        return Weakness(cell: sensitive, partners: partners, companions: unknown.filter(secondary.contains))
    }

    /// Of two hidden cells, the only unit of one computes the other.
    private func isKnownToOneUnit(_ cells: [Int]) -> Bool {
        guard let contributors = problem.contributors, cells.count == 2 else { return false }
        let alone = cells.filter { contributors.amounts[$0].count == 1 }
        let other = cells.filter { problem.protections[$0] != nil }
        return alone.contains { single in other.contains { $0 != single } }
    }

    /// Whoever takes small numbers for what they are knows more, and must not learn the rest either.
    private func computed() throws(SecrecyError) -> [Weakness] {
        let found = try computed(caps: [:])
        return found.isEmpty && !problem.caps.isEmpty ? try computed(caps: problem.caps) : found
    }

    private func computed(caps: [Int: Double]) throws(SecrecyError) -> [Weakness] {
        var attack = Attack(system, hidden: hidden, caps: caps)
        var found: [Weakness] = []
        for members in attack.hiddenByGroup {
            let examined = members.compactMap { cell -> (cell: Int, protection: Protection)? in
                guard let asked = requirement(of: cell), caps.isEmpty || !problem.unplaced.contains(cell) else {
                    return nil
                }
                return (cell, caps[cell].map { asked.capped(at: $0, value: system.value(cell)) } ?? asked)
            }
            guard let first = examined.first else { continue }
            let sweep = Sweep(system: system, group: attack.group(of: first.cell), examined: examined)
            found += try sweep.weaknesses().map {
                Weakness(cell: $0.cell, partners: $0.partners.filter(problem.isPartner))
            }
        }
        return found
    }
}
