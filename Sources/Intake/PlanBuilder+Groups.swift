import Facts

extension PlanBuilder {
    /// One group for each set of dimensions that columns of measures share, in the order of the columns.
    func groupPlans(
        _ match: FieldMatch, amounts: [AmountColumn], claimColumns: [ClaimValueColumn], available: Set<Dimension>,
        requests: FactRequests
    ) throws(IntakeError) -> [GroupPlan] {
        if meaning.row == .claim {
            return [claimGroup(claimColumns, first: amounts.count, available: available, requests: requests)]
        }
        var drafts: [GroupDraft] = []
        var position = 0
        for (field, _) in match.matched {
            guard let measure = field.vigie?.measure else { continue }
            let amount = position
            position += 1
            if measure.isExposure { continue }
            let constants = try dimensions(of: field.vigie?.constants)
            let dimensions = available.union(constants.keys)
            if let known = drafts.firstIndex(where: { $0.dimensions == dimensions }) {
                try drafts[known].add(measure, constants: constants, amount: amount, of: self)
            } else {
                drafts.append(GroupDraft(dimensions: dimensions))
                try drafts[drafts.count - 1].add(measure, constants: constants, amount: amount, of: self)
            }
        }
        return drafts.map(\.plan)
    }

    /// A row that is one claim gives all measures that its columns allow, after the amounts that columns hold.
    private func claimGroup(
        _ columns: [ClaimValueColumn], first: Int, available: Set<Dimension>, requests: FactRequests
    ) -> GroupPlan {
        let kinds = Set(columns.map(\.kind))
        // Classes are what a cost is estimated by where nobody knows it.
        let needsClasses = requests.measures == nil || !kinds.contains(.cost)
        let measures = ClaimMeasures.measures(of: kinds).filter { requests.wants($0) && (needsClasses || !$0.isClass) }
        let sources = measures.indices.map { Optional(first + $0) }
        return GroupPlan(
            dimensions: available, measures: measures, variants: [VariantPlan(constants: [:], sources: sources)])
    }
}

extension PlanBuilder {
    /// Two columns that would give one measure of the same rows: nobody knows which of them counts.
    fileprivate func twoColumns(of measure: String) -> IntakeError {
        .badDescriptor(
            file: descriptor, place: "resource \(resource.name), fields",
            detail: "two columns are the measure \"\(measure)\" of the same rows; leave \"measure\" to one of them")
    }
}

/// A group while its columns are met.
private struct GroupDraft {
    let dimensions: Set<Dimension>
    private var measures: [Measure] = []
    private var variants: [(constants: [Dimension: String], amounts: [Measure: Int])] = []

    init(dimensions: Set<Dimension>) { self.dimensions = dimensions }

    mutating func add(
        _ measure: Measure, constants: [Dimension: String], amount: Int, of builder: PlanBuilder
    ) throws(IntakeError) {
        if !measures.contains(measure) { measures.append(measure) }
        if let known = variants.firstIndex(where: { $0.constants == constants }) {
            guard variants[known].amounts[measure] == nil else { throw builder.twoColumns(of: measure.rawValue) }
            variants[known].amounts[measure] = amount
        } else {
            variants.append((constants, [measure: amount]))
        }
    }

    var plan: GroupPlan {
        GroupPlan(
            dimensions: dimensions, measures: measures,
            variants: variants.map { variant in
                VariantPlan(constants: variant.constants, sources: measures.map { variant.amounts[$0] })
            })
    }
}
