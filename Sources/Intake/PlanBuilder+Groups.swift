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
            let known = drafts.firstIndex { $0.dimensions == dimensions }
            if known == nil { drafts.append(GroupDraft(dimensions: dimensions)) }
            let addend = field.vigie?.addend
            try drafts[known ?? drafts.count - 1].add(
                measure, constants: constants, addend: addend, amount: amount, of: self)
        }
        return drafts.map(\.plan)
    }

    /// A row that is one claim gives all measures that its columns allow, after the amounts that columns hold.
    private func claimGroup(
        _ columns: [ClaimValueColumn], first: Int, available: Set<Dimension>, requests: FactRequests
    ) -> GroupPlan {
        let kinds = Set(columns.map(\.kind))
        let measures = ClaimMeasures.measures(of: kinds, for: requests)
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
            detail:
                "two columns are the measure \"\(measure)\" of the same rows: if they count different people or things (men and "
                + "women), name what each counts, \"addend\": \"men\" and \"addend\": \"women\", and they are added; if one is "
                + "the total of the other, leave \"measure\" to one of them")
    }
}

/// A group while its columns are met.
private struct GroupDraft {
    let dimensions: Set<Dimension>
    private var measures: [Measure] = []
    private var variants: [(constants: [Dimension: String], addend: String?, amounts: [Measure: Int])] = []

    init(dimensions: Set<Dimension>) { self.dimensions = dimensions }

    mutating func add(
        _ measure: Measure, constants: [Dimension: String], addend: String?, amount: Int, of builder: PlanBuilder
    ) throws(IntakeError) {
        if !measures.contains(measure) { measures.append(measure) }
        if let known = variants.firstIndex(where: { $0.constants == constants && $0.addend == addend }) {
            guard variants[known].amounts[measure] == nil else { throw builder.twoColumns(of: measure.rawValue) }
            variants[known].amounts[measure] = amount
        } else {
            // What has no addend is a whole: nobody knows whether it holds the addends of another column.
            let others = variants.filter { $0.constants == constants && $0.amounts[measure] != nil }
            guard others.isEmpty || addend != nil && others.allSatisfy({ $0.addend != nil }) else {
                throw builder.twoColumns(of: measure.rawValue)
            }
            variants.append((constants, addend, [measure: amount]))
        }
    }

    var plan: GroupPlan {
        GroupPlan(
            dimensions: dimensions, measures: measures,
            variants: variants.enumerated().map { place, variant in
                VariantPlan(
                    constants: variant.constants, sources: measures.map { variant.amounts[$0] },
                    isFurther: variants[..<place].contains { $0.constants == variant.constants })
            })
    }
}
