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
            facts.exposures?.insert(key, amounts: amounts, line: state.waiting.line(place))
        }
    }
}
