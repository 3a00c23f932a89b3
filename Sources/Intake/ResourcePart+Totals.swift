import DelimitedText
import Facts
import Words

extension ResourcePart {
    /// Sets a row of totals aside, with what is needed to compare it with the sums.
    mutating func setAside(_ record: borrowing RecordView, as evidence: TotalEvidence, plan: ResourcePlan) {
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
            let text =
                code.isNeeded
                ? facts.book[code.dimension].codes[Int(state.numbers[plan.slots.slot(of: code.dimension)])]
                : code.code(of: record)
            if !text.isEmpty, !CodeForm.isMissing(text) { fixed[code.dimension] = text }
        }
        totals.append(
            TotalRow(
                line: record.line, label: label, evidence: evidence, rowsAbove: tally.kept, above: runningSums,
                fixed: fixed, named: named,
                amounts: state.totalColumns.compactMap { printed(record, $0, plan) }))
    }

    /// Nil where the row prints no total of the column.
    private func printed(
        _ record: borrowing RecordView, _ total: TotalColumn, _ plan: ResourcePlan
    ) -> TotalAmount? {
        let amount: Int64?
        if let form = total.claimForm {
            // What no single claim can be, a total of them can.
            amount = try? Self.value(record.bytes(total.column), form, plan.missing, scale: total.measure.scale).get()
        } else {
            amount = total.position < state.amounts.count ? state.amounts[total.position] : nil
        }
        return amount.map {
            TotalAmount(
                column: plan.header[total.column], position: total.position, measure: total.measure,
                constants: total.constants, amount: $0)
        }
    }

    /// The sums over all rows kept so far, by the position of their amount, where cubes keep no row apart.
    var runningSums: [Int: Sum] {
        var sums: [Int: Sum] = [:]
        for total in state.totalColumns {
            guard let (cube, measure) = runningCube(of: total) else { continue }
            var sum = cube.total(of: measure)
            for row in 0..<state.waiting.count {
                let amount = state.waiting.amount(at: total.position, row: row)
                sum.add(Sum(amount: amount ?? 0, missing: amount == nil ? 1 : 0), as: total.measure)
            }
            sums[total.position] = sum
        }
        return sums
    }

    private func runningCube(of total: TotalColumn) -> (cube: Cube, measure: Int)? {
        switch total.source {
        case .claims:
            let cubes = facts.groups.flatMap(\.cubes).filter { $0.measures.contains(total.measure) }
            let cube = cubes.min { $0.count < $1.count }
            return cube.flatMap { cube in cube.measures.firstIndex(of: total.measure).map { (cube, $0) } }
        case .establishments:
            return exposureCube.flatMap { cube in cube.measures.firstIndex(of: total.measure).map { (cube, $0) } }
        case .sums: return nil
        }
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
