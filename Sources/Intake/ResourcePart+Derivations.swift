import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the numbers of the derived dimensions in place; each distinct code is derived once.
    mutating func derive(isCancer: Bool, plan: ResourcePlan) {
        for dimension in plan.derived {
            switch dimension {
            case .naf2: put(.naf2, from: .naf5) { (ActivityGroups.division(of: $0), nil) }
            case .naf38: put(.naf38, from: .naf2) { plan.derivations.groups.named(ofDivision: $0) }
            case .regionCorps: put(.regionCorps, from: .syndrome) { plan.derivations.regions.named(of: $0) }
            case .chapitreCIM10: put(.chapitreCIM10, from: .syndrome) { plan.derivations.chapters.named(of: $0) }
            case .familleMP: deriveFamily(isCancer: isCancer, plan)
            default: break
            }
        }
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
        let new = named(found.code, target, found.label)
        state.derived[target.index].set(new, for: number)
        state.numbers[target.index] = new
    }

    /// A family follows from the tableau, the mark of cancer and the year, whose list of tableaux holds.
    private mutating func deriveFamily(isCancer: Bool, _ plan: ResourcePlan) {
        let tableau = state.numbers[Dimension.tableau.index]
        let year = state.numbers[Dimension.year.index]
        let key = UInt64(tableau) << 33 | UInt64(year) << 1 | (isCancer ? 1 : 0)
        if let known = state.families[key] {
            state.numbers[Dimension.familleMP.index] = known
            return
        }
        let families = plan.derivations.families
        let code = families.family(
            tableau: text(.tableau, tableau), isCancer: isCancer,
            year: year == 0 ? plan.latestColumnYear : text(.year, year))
        let new = named(code, .familleMP, families.labels.first { $0.code == code }?.label)
        state.families.insert(new, for: key)
        state.numbers[Dimension.familleMP.index] = new
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
