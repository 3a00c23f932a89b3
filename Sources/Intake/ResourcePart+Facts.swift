import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the measures of the row to every cube of its groups.
    mutating func addClaims(plan: ResourcePlan) {
        for group in plan.groups.indices {
            for variant in plan.groups[group].variants.indices {
                var numbers = state.numbers
                for constant in state.variants[group][variant] { numbers[constant.dimension] = constant.number }
                add(plan.groups[group].variants[variant].sources, to: group, numbers: numbers)
            }
        }
    }

    private mutating func add(_ sources: [Int?], to group: Int, numbers: CodeNumbers) {
        let isEmpty = hasNoClaim(sources)
        for cube in facts.groups[group].cubes.indices {
            let dimensions = facts.groups[group].cubes[cube].dimensions
            guard let key = Self.key(dimensions, numbers: numbers, isEmpty: isEmpty) else { continue }
            facts.groups[group].cubes[cube].addRow(
                key, amounts: state.amounts, sources: sources, line: state.line)
        }
    }

    private func hasNoClaim(_ sources: [Int?]) -> Bool {
        for source in sources { if let source, state.amounts[source] != 0 { return false } }
        return true
    }

    /// Nil for a row that only carries an exposure: it has no claim to place in a breakdown of claims.
    private static func key(_ dimensions: [Dimension], numbers: CodeNumbers, isEmpty: Bool) -> CubeKey? {
        var key = CubeKey()
        for position in dimensions.indices {
            let number = numbers[dimensions[position].index]
            if isEmpty, number == 0, dimensions[position].describesClaim { return nil }
            key[position] = number
        }
        return key
    }

    /// Records the exposure of the row under its key.
    mutating func addExposure(plan: ResourcePlan) {
        guard let exposure = plan.exposure else { return }
        if exposure.isRegistered { addEstablishment(exposure) }
        if exposure.isSummed { return }
        guard let table = facts.exposures else { return }
        var key = CubeKey()
        for (position, dimension) in table.dimensions.enumerated() { key[position] = state.numbers[dimension.index] }
        facts.exposures?.insert(key, amounts: exposure.sources.map { state.amounts[$0] }, book: facts.book)
    }

    /// Sets a row of totals aside, with what is needed to compare it with the sums.
    mutating func setAside(_ record: borrowing RecordView, plan: ResourcePlan) {
        tally.setAside += 1
        var fixed: [Dimension: String] = [:]
        var named: [Dimension: String] = [:]
        var label = ""
        for code in plan.codes {
            for column in [code.column] + (code.labelColumn.map { [$0] } ?? [])
            where TotalLabels.contains(record.text(column)) {
                if label.isEmpty { label = record.text(column) }
                named[code.dimension] = named[code.dimension] ?? TotalLabels.object(of: record.text(column))
            }
            let number = Int(state.numbers[code.dimension.index])
            let text = code.isNeeded ? facts.book[code.dimension].codes[number] : code.code(of: record)
            if !text.isEmpty, !CodeForm.isMissing(text) { fixed[code.dimension] = text }
        }
        totals.append(
            TotalRow(
                line: record.line, label: label, rowsAbove: tally.kept, fixed: fixed, named: named,
                amounts: printedTotals(plan)))
    }

    private func printedTotals(_ plan: ResourcePlan) -> [TotalAmount] {
        var totals: [TotalAmount] = []
        for (position, column) in plan.amounts.enumerated() {
            guard position < state.amounts.count, let amount = state.amounts[position] else { continue }
            let constants = plan.groups.flatMap(\.variants).first { $0.sources.contains(position) }?.constants ?? [:]
            totals.append(
                TotalAmount(
                    column: plan.header[column.column], measure: column.measure, constants: constants, amount: amount))
        }
        return totals
    }
}

extension CodeColumn {
    /// The code of a row in a column that no question needs; empty where it names a total.
    fileprivate func code(of record: borrowing RecordView) -> String {
        let text = record.text(column)
        if TotalLabels.contains(text) { return "" }
        return translations[FoldedName(text)] ?? CodeForm.canonical(text, of: dimension)
    }
}
