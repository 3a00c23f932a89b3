import DelimitedText
import Facts

extension ResourcePart {
    /// Adds the measures of the rows that wait to every cube of their groups, and their exposures.
    mutating func sumWaiting(plan: ResourcePlan) {
        guard state.waiting.count > 0 else { return }
        noteLastLine()
        join(plan: plan)
        for group in facts.groups.indices {
            for variant in state.variants[group] {
                for cube in facts.groups[group].cubes.indices {
                    facts.groups[group].cubes[cube].add(state.waiting, variant, cells: &state.cells)
                }
            }
        }
        if let exposure = plan.exposure, exposure.isRegistered { addEstablishments(exposure) }
    }

    /// Records the exposures of rows under their keys, where establishments are not summed.
    mutating func addExposures(_ places: Range<Int>, plan: ResourcePlan) {
        guard let exposure = plan.exposure, !exposure.isSummed, let dimensions = facts.exposures?.dimensions else {
            return
        }
        for place in places {
            var key = CubeKey()
            for (position, dimension) in dimensions.enumerated() {
                key[position] = state.waiting.code(dimension, row: place)
            }
            let amounts = exposure.sources.map { state.waiting.amount(at: $0, row: place) }
            facts.exposures?.insert(key, amounts: amounts, book: facts.book)
        }
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
