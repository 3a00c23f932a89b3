extension SuppressionProblem {
    /// Cells to hide so that no sensitive cell can be computed more closely than its protection allows.
    ///
    /// The attacker's linear programme decides. For small tables the pattern is the cheapest there is; for larger ones a
    /// heuristic proposes and the attacker disposes.
    /// - Throws: `cannotProtect` where even hiding everything that may be hidden is not enough.
    public func pattern() throws(SecrecyError) -> SuppressionPattern {
        let candidates = candidates
        if candidates.count <= exactLimit, let cheapest = try cheapest(of: candidates) {
            return pattern(hiding: cheapest, isOptimal: true)
        }
        return pattern(hiding: try improved(try relieved(try completed(from: []))), isOptimal: false)
    }

    /// Every bound that is too narrow rests on published cells, one of which must be hidden: the cheapest cells that
    /// meet all these demands are tried, and give new demands, until the attacker fails. Nil when it takes too long.
    private func cheapest(of candidates: [Int]) throws(SecrecyError) -> Set<Int>? {
        let search = CheapestCells(candidates, costs: candidates.map { system.cells[$0].cost })
        var blamed = protections.keys.min() ?? kept.min() ?? 0
        for _ in 0..<Self.maximumRounds {
            switch search.chosen() {
            case .unknown: return nil
            case .none: throw .cannotProtect(cell: blamed)
            case .cells(let chosen):
                let weaknesses = try Examination(self, secondary: chosen).weaknesses()
                if weaknesses.isEmpty { return chosen }
                for weakness in weaknesses { search.add(weakness) }
                blamed = weaknesses.first { mustHide($0.cell) }?.cell ?? blamed
            }
        }
        return nil
    }

    private static let maximumRounds = 200

    /// Hides the cheapest partner of every weakness until there is none.
    private func completed(from start: Set<Int>) throws(SecrecyError) -> Set<Int> {
        var (secondary, useless, retried) = (start, Set<Int>(), Set<Int>())
        while true {
            let examination = Examination(self, secondary: secondary)
            let weaknesses = try examination.weaknesses()
            if weaknesses.isEmpty { return secondary }
            // Hiding one cell often meets several demands.
            for weakness in weaknesses where secondary.isDisjoint(with: weakness.partners) {
                if let cheapest = cheapest(weakness.partners.filter { !useless.contains($0) }) {
                    secondary.insert(cheapest)
                } else if !mustHide(weakness.cell) {
                    // It is computed whatever else is hidden, and so protects nothing as things stand.
                    secondary.remove(weakness.cell)
                    useless.insert(weakness.cell)
                } else if let again = cheapest(weakness.partners.filter { !retried.contains($0) }) {
                    // What was of no use before may be, among the cells that are hidden by now.
                    secondary.insert(again)
                    useless.remove(again)
                    retried.insert(again)
                } else {
                    throw .cannotProtect(cell: weakness.cell)
                }
            }
        }
    }

    private func cheapest(_ cells: [Int]) -> Int? {
        cells.min { (system.cells[$0].cost, $0) < (system.cells[$1].cost, $1) }
    }

    /// Shows again what need not be hidden, the most costly cells first.
    private func relieved(_ secondary: Set<Int>) throws(SecrecyError) -> Set<Int> {
        guard system.cells.count <= Self.relievedCells else { return secondary }
        var kept = secondary
        for cell in secondary.sorted(by: { (system.cells[$0].cost, $0) > (system.cells[$1].cost, $1) })
        where kept.contains(cell) {
            kept = try without(cell, kept) ?? kept
        }
        return kept
    }

    /// Forbids the most costly hidden cells one by one, as far as what must then be hidden in their place costs less.
    private func improved(_ secondary: Set<Int>) throws(SecrecyError) -> Set<Int> {
        guard system.cells.count <= Self.improvedCells else { return secondary }
        var (best, tried) = (secondary, Set<Int>())
        while let cell = best.subtracting(tried).min(by: { (-system.cells[$0].cost, $0) < (-system.cells[$1].cost, $1) }
        ),
            tried.count < Self.maximumTrials
        {
            tried.insert(cell)
            if let other = try avoiding(cell, best), cost(other) < cost(best) { best = other }
        }
        return best
    }

    /// A pattern that shows a cell; nil where there is none.
    private func avoiding(_ cell: Int, _ secondary: Set<Int>) throws(SecrecyError) -> Set<Int>? {
        var problem = self
        problem.fixed.insert(cell)
        do {
            return try problem.relieved(try problem.completed(from: secondary.subtracting([cell])))
        } catch .cannotProtect {
            return nil
        }
    }

    private func cost(_ cells: Set<Int>) -> Double { cells.sorted().reduce(0) { $0 + system.cells[$1].cost } }

    /// Above so many cells, looking for a cheaper pattern costs more than it gives back.
    private static let improvedCells = 400
    private static let maximumTrials = 40

    /// The hidden cells without one of them, and without those that were only of use with it; nil where a sensitive cell
    /// needs it.
    private func without(_ cell: Int, _ secondary: Set<Int>) throws(SecrecyError) -> Set<Int>? {
        var kept = secondary.subtracting([cell])
        while true {
            let weaknesses = try Examination(self, secondary: kept).weaknesses()
            if weaknesses.isEmpty { return kept }
            if weaknesses.contains(where: { mustHide($0.cell) }) { return nil }
            kept.subtract(weaknesses.map(\.cell))
        }
    }

    /// Above so many cells, trying every hidden one again costs more than it gives back.
    private static let relievedCells = 1000
}
