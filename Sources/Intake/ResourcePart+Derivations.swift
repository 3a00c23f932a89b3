import DelimitedText
import Facts

extension ResourcePart {
    /// Puts the numbers of the derived dimensions in place; each distinct code is derived once.
    mutating func derive(_ record: borrowing RecordView, plan: ResourcePlan) {
        guard !plan.derived.isEmpty else { return }
        if plan.derived.contains(.naf2) { deriveDivision() }
        if plan.derived.contains(.naf38) { deriveActivityGroup(plan) }
        if plan.derived.contains(.familleMP) { deriveFamily(record, plan) }
        if plan.derived.contains(.regionCorps) { deriveRegion(plan) }
        if plan.derived.contains(.chapitreCIM10) { deriveChapter(plan) }
    }

    private mutating func deriveFamily(_ record: borrowing RecordView, _ plan: ResourcePlan) {
        let tableau = state.numbers[Dimension.tableau.index]
        let year = state.numbers[Dimension.year.index]
        let isCancer = plan.cancerMark.map { YesNo.meaning(of: record.bytes($0)) ?? false } ?? false
        let key = UInt64(tableau) << 33 | UInt64(year) << 1 | (isCancer ? 1 : 0)
        let number: UInt32
        if let known = state.families[key] {
            number = known
        } else {
            let families = plan.derivations.families
            let code = families.family(
                tableau: text(.tableau, tableau), isCancer: isCancer,
                year: year == 0 ? plan.latestColumnYear : text(.year, year))
            number = facts.book[.familleMP].number(of: code)
            let label = families.labels.first { $0.code == code }?.label ?? ""
            facts.book[.familleMP].label(number, as: label)
            state.families[key] = number
        }
        state.numbers[Dimension.familleMP.index] = number
    }

    private mutating func deriveRegion(_ plan: ResourcePlan) {
        let syndrome = state.numbers[Dimension.syndrome.index]
        if state.regions[syndrome] == nil {
            let regions = plan.derivations.regions
            let code = regions.region(ofSyndrome: text(.syndrome, syndrome))
            state.regions[syndrome] = named(code, .regionCorps, regions.regions.first { $0.code == code }?.label)
        }
        state.numbers[Dimension.regionCorps.index] = state.regions[syndrome] ?? 0
    }

    private mutating func deriveChapter(_ plan: ResourcePlan) {
        let syndrome = state.numbers[Dimension.syndrome.index]
        if state.chapters[syndrome] == nil {
            let chapters = plan.derivations.chapters
            let code = chapters.chapter(ofSyndrome: text(.syndrome, syndrome))
            state.chapters[syndrome] = named(code, .chapitreCIM10, chapters.chapters.first { $0.code == code }?.label)
        }
        state.numbers[Dimension.chapitreCIM10.index] = state.chapters[syndrome] ?? 0
    }

    private mutating func deriveDivision() {
        let activity = state.numbers[Dimension.naf5.index]
        if state.divisions[activity] == nil {
            let code = text(.naf5, activity)
            let division = CodeForm.isMissing(code) ? "xx" : String(code.prefix(2))
            state.divisions[activity] = named(division, .naf2, nil)
        }
        state.numbers[Dimension.naf2.index] = state.divisions[activity] ?? 0
    }

    private mutating func deriveActivityGroup(_ plan: ResourcePlan) {
        let division = state.numbers[Dimension.naf2.index]
        if state.activityGroups[division] == nil {
            let groups = plan.derivations.groups
            let code = groups.group(ofDivision: text(.naf2, division))
            state.activityGroups[division] = named(code, .naf38, groups.codes.first { $0.code == code }?.label)
        }
        state.numbers[Dimension.naf38.index] = state.activityGroups[division] ?? 0
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
