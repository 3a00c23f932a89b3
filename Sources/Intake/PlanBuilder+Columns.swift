import DelimitedText
import Facts
import Words

extension PlanBuilder {
    var missing: MissingTexts {
        MissingTexts(resource.schema.missingValues ?? [.empty])
    }

    func codeColumns(
        _ fields: [(field: Field, column: Int)], match: FieldMatch, needed: Set<Dimension>
    ) -> [CodeColumn] {
        let whole = fields.compactMap { field, column -> CodeColumn? in
            guard let dimension = field.vigie?.dimension else { return nil }
            let label = match.matched.first { $0.field.vigie?.labels == dimension }
            let words = (field.vigie?.codes ?? [:]).map { (FoldedName($0.key), $0.value) }
            return CodeColumn(
                column: column, dimension: dimension, isNeeded: needed.contains(dimension),
                labelColumn: label?.column, translations: Dictionary(words, uniquingKeysWith: { first, _ in first }))
        }
        return whole
            + match.parts.compactMap { meaning, column, part in
                guard let dimension = meaning.dimension else { return nil }
                return CodeColumn(
                    column: column, part: part, dimension: dimension, isNeeded: needed.contains(dimension),
                    labelColumn: nil, translations: [:])
            }
    }

    /// What rows must hold: the codes that a column is limited to, or those that tell an indicator.
    func selectors(_ match: FieldMatch) -> [RowSelector] {
        match.meanings.compactMap { meaning, column, part in
            guard let codes = meaning.only ?? meaning.indicators?.keys.sortedByScalars() else { return nil }
            return RowSelector(column: column, part: part, codes: Set(codes))
        }
    }

    func amountColumns(_ match: FieldMatch) -> [AmountColumn] {
        match.matched.compactMap { field, column in
            guard let measure = field.vigie?.measure else { return nil }
            return AmountColumn(
                column: column, measure: measure, isWhole: field.type == "integer",
                form: field.numberForm(delimiter: form.delimiter))
        }
    }

    func claimColumns(_ match: FieldMatch) -> [ClaimValueColumn] {
        guard meaning.row == .claim else { return [] }
        return match.matched.compactMap { field, column in
            guard let kind = field.vigie?.claim, kind != .identifier else { return nil }
            return ClaimValueColumn(
                column: column, kind: kind, form: field.numberForm(delimiter: form.delimiter))
        }
    }

    /// How repeated claims are found: by their number, else by all the fields of their rows.
    func repeatPlan(_ match: FieldMatch, _ requests: FactRequests) -> RepeatPlan? {
        guard meaning.row == .claim else { return nil }
        let isWhole = requests.isThorough || size <= RepeatPlan.wholeSize
        guard isWhole || match.column(of: .establishment) != nil else { return nil }
        return RepeatPlan(
            column: match.matched.first { $0.field.vigie?.claim == .identifier }?.column, isWhole: isWhole)
    }

    /// The column of establishments, where its name says that they are SIRET.
    func siretColumn(_ match: FieldMatch) -> Int? {
        match.matched.first {
            $0.field.vigie?.dimension == .establishment && FoldedName($0.field.name).text.contains("siret")
        }?.column
    }

    func exposurePlan(
        _ amounts: [AmountColumn], available: Set<Dimension>, following: Set<Dimension>, requests: FactRequests
    ) -> ExposurePlan? {
        let sources = amounts.indices.filter { amounts[$0].measure.isExposure }
        guard !sources.isEmpty else { return nil }
        let describing = available.filter { !$0.describesClaim }
        let columns = describing.filter { !following.contains($0) || $0 == .year }
        let declared = meaning.exposureKey.map { Set($0).union([.year]).intersection(available) }
        let asked = requests.union.intersection(describing)
        let key = (declared ?? columns).sorted()
        let isRegistered = key.contains(.establishment) && key.contains(.year)
        let isSummed = isRegistered && !asked.contains(.establishment)
        let kept = sources.filter { !isSummed || requests.wants(amounts[$0].measure) }
        return ExposurePlan(
            key: key, attributes: asked.subtracting(key).sorted(),
            measures: kept.map { amounts[$0].measure }, sources: kept, isRegistered: isRegistered,
            isSummed: isSummed,
            summed: Cube.Source(constants: [], amounts: kept.map(Optional.some), skipsEmptyClaims: false))
    }

    /// The dimensions asked for that claims of an establishment take from its contributions of the same year.
    func joinPlan(_ requests: FactRequests, own: Set<Dimension>) -> JoinPlan? {
        guard let register, resource.isClaimLevel, own.isSuperset(of: [.establishment, .year]) else { return nil }
        let lacking = requests.union.subtracting(own)
        let found = register.dimensions.enumerated().filter { lacking.contains($1) }
        return JoinPlan(
            register: register,
            dimensions: found.map { place, dimension in (dimension, register.profiles.map { $0[place] }) })
    }

    /// What is counted for each establishment: nothing where the rows do not name it, or lack what tells the claims.
    func distributions(_ requests: FactRequests, available: Set<Dimension>) -> [Distribution] {
        guard resource.isClaimLevel, available.isSuperset(of: [.establishment, .year]) else { return [] }
        return requests.distributions.sorted(by: Distribution.precedes)
            .filter { $0.dimension.map(available.contains) ?? true }
    }
}
