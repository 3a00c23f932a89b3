import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the measures of the row to every cube of its groups.
    mutating func addClaims(plan: ResourcePlan) {
        for (index, group) in plan.groups.enumerated() {
            for (position, variant) in group.variants.enumerated() {
                var numbers = state.numbers
                // The copy is shared, and free, until a constant of the columns changes it.
                for constant in state.variants[index][position] { numbers[constant.dimension] = constant.number }
                let isEmpty = variant.sources.allSatisfy { source in source.map { state.amounts[$0] == 0 } ?? true }
                for cube in facts.groups[index].cubes.indices {
                    add(variant, to: cube, of: index, numbers: numbers, isEmpty: isEmpty)
                }
            }
        }
    }

    private mutating func add(
        _ variant: VariantPlan, to cube: Int, of group: Int, numbers: [UInt32], isEmpty: Bool
    ) {
        var key = CubeKey()
        for (position, dimension) in facts.groups[group].cubes[cube].dimensions.enumerated() {
            let number = numbers[dimension.index]
            // A row that only carries an exposure has no claim to place in a breakdown of claims.
            if number == 0, isEmpty, dimension.describesClaim { return }
            key[position] = number
        }
        let place = facts.groups[group].cubes[cube].placeOfRow(key)
        for (measure, source) in variant.sources.enumerated() {
            guard let source else { continue }
            if let amount = state.amounts[source] {
                facts.groups[group].cubes[cube].add(amount, at: place, measure: measure)
            } else {
                facts.groups[group].cubes[cube].addMissing(at: place, measure: measure)
            }
        }
    }

    /// Records the exposure of the row under its key.
    mutating func addExposure(plan: ResourcePlan) {
        guard let exposure = plan.exposure, let table = facts.exposures else { return }
        var key = CubeKey()
        for (position, dimension) in table.dimensions.enumerated() { key[position] = state.numbers[dimension.index] }
        facts.exposures?.insert(key, amounts: exposure.sources.map { state.amounts[$0] }, book: facts.book)
    }

    /// Sets a row of totals aside, with what is needed to compare it with the sums.
    mutating func setAside(_ record: borrowing RecordView, plan: ResourcePlan) {
        tally.setAside += 1
        var fixed: [Dimension: String] = [:]
        var label = ""
        for code in plan.codes {
            if label.isEmpty, TotalLabels.contains(record.text(code.column)) { label = record.text(code.column) }
            let number = Int(state.numbers[code.dimension.index])
            let text = code.isNeeded ? facts.book[code.dimension].codes[number] : code.code(of: record)
            if !text.isEmpty, !CodeForm.isMissing(text) { fixed[code.dimension] = text }
        }
        totals.append(
            TotalRow(
                line: record.line, label: label, rowsAbove: tally.kept, fixed: fixed, amounts: printedTotals(plan)))
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
