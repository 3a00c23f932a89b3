import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the numbers of the derived dimensions of rows in place; each distinct code is derived once. `isCancer` is asked by
    /// the position of a row among `places`.
    mutating func derive(_ places: Range<Int>, isCancer: (Int) -> Bool, plan: ResourcePlan) {
        for dimension in plan.derived {
            switch dimension {
            case .naf2: put(.naf2, from: .naf5, in: places) { (ActivityGroups.division(of: $0), nil) }
            case .naf38: put(.naf38, from: .naf2, in: places) { plan.derivations.groups.named(ofDivision: $0) }
            case .regionCorps: put(.regionCorps, from: .syndrome, in: places) { plan.derivations.regions.named(of: $0) }
            case .chapitreCIM10:
                put(.chapitreCIM10, from: .syndrome, in: places) { plan.derivations.chapters.named(of: $0) }
            case .familleMP:
                let families = families(of: places, isCancer: isCancer, plan)
                state.waiting.put(families.span, as: Dimension.familleMP.index, in: places)
            default: break
            }
        }
    }

    /// The numbers of `target` that follow from the codes of `source` alone.
    private mutating func put(
        _ target: Dimension, from source: Dimension, in places: Range<Int>,
        _ derive: (String) -> (code: String, label: String?)
    ) {
        while let number = state.derived[target.index].unknown(of: source, state.waiting, in: places) {
            let found = derive(text(source, number))
            state.derived[target.index].set(named(found.code, target, found.label), for: number)
        }
        state.waiting.put(target, from: source, by: state.derived[target.index].numbers, in: places)
    }

    private mutating func families(
        of places: Range<Int>, isCancer: (Int) -> Bool, _ plan: ResourcePlan
    ) -> [Int64] {
        let block = state.waiting
        let (tableaux, years) = (block.codes(.tableau, in: places), block.codes(.year, in: places))
        var families: [Int64] = []
        families.reserveCapacity(places.count)
        for row in tableaux.indices {
            families.append(Int64(family(tableaux[row], years[row], isCancer: isCancer(row), plan)))
        }
        return families
    }

    /// A family follows from the tableau, the mark of cancer and the year, whose list of tableaux holds.
    private mutating func family(_ tableau: UInt32, _ year: UInt32, isCancer: Bool, _ plan: ResourcePlan) -> UInt32 {
        let key = UInt64(tableau) << 33 | UInt64(year) << 1 | (isCancer ? 1 : 0)
        if let known = state.families[key] { return known }
        let families = plan.derivations.families
        let code = families.family(
            tableau: text(.tableau, tableau), isCancer: isCancer,
            year: year == 0 ? plan.latestColumnYear : text(.year, year))
        let new = named(code, .familleMP, families.labels.first { $0.code == code }?.label)
        state.families.insert(new, for: key)
        return new
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
