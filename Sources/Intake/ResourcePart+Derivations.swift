import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the numbers of the derived dimensions in place; each distinct code is derived once.
    mutating func derive(_ record: borrowing RecordView, plan: ResourcePlan) {
        guard !plan.derived.isEmpty else { return }
        let tables = plan.derivations
        if plan.derived.contains(.naf2) { put(.naf2, from: .naf5) { (ActivityGroups.division(of: $0), nil) } }
        if plan.derived.contains(.naf38) { put(.naf38, from: .naf2) { tables.groups.named(ofDivision: $0) } }
        if plan.derived.contains(.regionCorps) { put(.regionCorps, from: .syndrome) { tables.regions.named(of: $0) } }
        if plan.derived.contains(.chapitreCIM10) {
            put(.chapitreCIM10, from: .syndrome) { tables.chapters.named(of: $0) }
        }
        if plan.derived.contains(.familleMP) { deriveFamily(record, plan) }
    }

    /// The number of `target` that follows from the code of `source` alone.
    private mutating func put(
        _ target: Dimension, from source: Dimension, _ derive: (String) -> (code: String, label: String?)
    ) {
        let number = state.numbers[source.index]
        if let known = state.derived[target.index][number] {
            state.numbers[target.index] = known
            return
        }
        let found = derive(text(source, number))
        state.derived[target.index][number] = named(found.code, target, found.label)
        state.numbers[target.index] = state.derived[target.index][number] ?? 0
    }

    /// A family follows from the tableau, the mark of cancer and the year, whose list of tableaux holds.
    private mutating func deriveFamily(_ record: borrowing RecordView, _ plan: ResourcePlan) {
        let tableau = state.numbers[Dimension.tableau.index]
        let year = state.numbers[Dimension.year.index]
        let isCancer = plan.cancerMark.map { YesNo.meaning(of: record.bytes($0)) ?? false } ?? false
        let key = UInt64(tableau) << 33 | UInt64(year) << 1 | (isCancer ? 1 : 0)
        if state.families[key] == nil {
            let families = plan.derivations.families
            let code = families.family(
                tableau: text(.tableau, tableau), isCancer: isCancer,
                year: year == 0 ? plan.latestColumnYear : text(.year, year))
            state.families[key] = named(code, .familleMP, families.labels.first { $0.code == code }?.label)
        }
        state.numbers[Dimension.familleMP.index] = state.families[key] ?? 0
    }

    private func text(_ dimension: Dimension, _ number: UInt32) -> String {
        facts.book[dimension].codes[Int(number)]
    }

    private mutating func named(_ code: String, _ dimension: Dimension, _ label: String?) -> UInt32 {
        let number = facts.book[dimension].number(of: code)
        facts.book[dimension].label(number, as: label ?? "")
        return number
    }
}
