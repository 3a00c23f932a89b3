extension SecrecyRules.Regimes {
    /// What must remain unknown of a cell by the rules on those who contribute to it and by those on their number; nil where
    /// it may be shown.
    ///
    /// - Throws: `negativeContribution`.
    public func protection(of cell: LinkedTable.Cell, zeroReveals: Bool) throws(SecrecyError) -> Protection? {
        guard contributors != numbers else { return try contributors.protection(of: cell, zeroReveals: zeroReveals) }
        var (named, counted) = (cell, cell)
        named.respondents = nil
        counted.amounts = [:]
        let first = try contributors.protection(of: named, zeroReveals: zeroReveals)
        let second = try numbers.protection(of: counted, zeroReveals: zeroReveals)
        return first?.joined(with: second) ?? second
    }

    /// Who contributes to the cells, for sums of hidden ones to be tested like cells: units by what they add, and persons,
    /// or what was counted in the place of units, by their number.
    func contributors(of cells: [LinkedTable.Cell]) -> Contributors? {
        guard let named = Contributors(cells, rules: contributors.rules) else {
            return Contributors(cells, minimum: numbers.minimum)
        }
        guard contributors != numbers else { return named }
        var both = named
        (both.respondents, both.minimum) = (cells.map(\.respondents), numbers.minimum)
        return both
    }
}

extension Contributors {
    /// Nil where no unit of any cell is known.
    init?(_ cells: [LinkedTable.Cell], rules: [PrimaryRule]) {
        guard cells.contains(where: { !$0.amounts.isEmpty }) else { return nil }
        self.init(rules: rules, amounts: cells.map(\.amounts))
    }

    /// Those of whom only the number is known; nil where it is known of no cell.
    fileprivate init?(_ cells: [LinkedTable.Cell], minimum: Int) {
        guard cells.contains(where: { $0.respondents != nil }) else { return nil }
        self.init(rules: [], amounts: cells.map(\.amounts))
        (respondents, self.minimum) = (cells.map(\.respondents), minimum)
    }
}

extension SecrecyRules.Regime {
    /// What must remain unknown of a cell, in units; nil where it may be shown.
    ///
    /// Where the value is itself the number of units, nobody may tell that it is below the minimum.
    ///
    /// - Parameters:
    ///   - cell: with its contributors, where they are known.
    ///   - zeroReveals: whether a printed zero must not be told from a small number either.
    /// - Throws: `negativeContribution`.
    public func protection(of cell: LinkedTable.Cell, zeroReveals: Bool) throws(SecrecyError) -> Protection? {
        guard let value = cell.value, !cell.isPublic else { return nil }
        let minimumValue = Double(minimum) * cell.partsPerUnit
        if value == 0 { return zeroReveals && cell.isPrinted ? Protection(above: minimumValue) : nil }
        let margin = max(cell.partsPerUnit, safetyRange * value)
        if cell.amounts.isEmpty {
            guard let respondents = cell.respondents, respondents > 0, respondents < minimum else { return nil }
            return Protection(below: min(value, margin), above: max(margin, minimumValue - value))
        }
        let contributions = try Contributions(Array(cell.amounts.values))
        let broken = rules.filter { $0.isUnsafe(contributions) }
        guard !broken.isEmpty else { return nil }
        let above = broken.compactMap { $0.upperProtection(contributions) }.max() ?? 0
        return Protection(below: min(value, margin), above: max(margin, above, minimumValue - value))
    }

    /// The rules as lines of facts: `n < 3`, `top 1 > 85 %`.
    public var texts: [String] {
        rules.map { rule in
            switch rule {
            case .frequency(let minimum): "n < \(minimum)"
            case .dominance(let count, let share): "top \(count) > \(percent(share))"
            case .prior(let share): "p = \(percent(share))"
            case .priorPosterior(let share, let knowledge): "p = \(percent(share)), q = \(percent(knowledge))"
            }
        }
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
