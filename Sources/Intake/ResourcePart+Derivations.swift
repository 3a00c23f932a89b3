import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the numbers of the derived dimensions of rows in place; each distinct code is derived once. `isCancer` is asked by
    /// the position of a row among `places`.
    mutating func derive(_ places: Range<Int>, isCancer: (Int) -> Bool, plan: ResourcePlan) {
        for (number, step) in plan.derived.enumerated() {
            if case .family(let families) = step.rule {
                let codes = codes(families, step, of: places, isCancer: isCancer, plan)
                state.waiting.put(codes.span, slot: plan.slots.slot(of: step.target), in: places)
            } else {
                put(step, number, in: places)
            }
        }
    }

    /// The numbers that follow from the codes of one dimension alone.
    private mutating func put(_ step: DerivationStep, _ position: Int, in places: Range<Int>) {
        while let number = state.derived[position].unknown(of: step.source, state.waiting, in: places) {
            let found = step.rule.following(text(step.source, number))
            state.derived[position].set(named(found.code, step.target, found.label), for: number)
        }
        state.waiting.put(step.target, from: step.source, by: state.derived[position].numbers, in: places)
    }

    private mutating func codes(
        _ families: DiseaseFamilies, _ step: DerivationStep, of places: Range<Int>, isCancer: (Int) -> Bool,
        _ plan: ResourcePlan
    ) -> [Int64] {
        let block = state.waiting
        let (tableaux, years) = (block.codes(step.source, in: places), block.codes(.year, in: places))
        var codes: [Int64] = []
        codes.reserveCapacity(places.count)
        for row in tableaux.indices {
            codes.append(Int64(family(families, step, tableaux[row], years[row], isCancer: isCancer(row), plan)))
        }
        return codes
    }

    /// A family follows from the tableau, the mark of cancer and the year, whose list of tableaux holds.
    private mutating func family(
        _ families: DiseaseFamilies, _ step: DerivationStep, _ tableau: UInt32, _ year: UInt32, isCancer: Bool,
        _ plan: ResourcePlan
    ) -> UInt32 {
        let key = UInt64(tableau) << 33 | UInt64(year) << 1 | (isCancer ? 1 : 0)
        if let known = state.families[key] { return known }
        let code = families.family(
            tableau: text(step.source, tableau), isCancer: isCancer,
            year: year == 0 ? plan.latestColumnYear : text(.year, year))
        let new = named(code, step.target, families.labels.first { $0.code == code }?.label)
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
