import Facts

extension Formula {
    /// Every measure that the figure may be made of, those of its interval included.
    var measures: Set<Measure> {
        switch self {
        case .sum(let count), .fullTimeEquivalents(let count): count.measures
        case .exposure(let measure): [measure]
        case .rate(let count, let exposure, _), .flow(let count, let exposure, _): count.measures.union([exposure])
        case .proportion(let part, let whole): part.measures.union(whole.measures)
        case .cost(let count): count.measures.union(Self.amounts)
        case .costPerClaim(let cost, let claims): cost.measures.union(claims.measures).union(Self.amounts)
        case .published: []
        }
    }

    /// Amounts, or the classes to which mean costs apply.
    private static let amounts = Count(.cost, []).measures
        .union([.it1, .it2, .it3, .it4, .it5, .it6, .ip1, .ip2, .ip3, .ip4])
}

extension Count {
    fileprivate var measures: Set<Measure> {
        guard let spread = measure.spread else { return [measure] }
        return [measure, spread.squares, spread.largest, spread.claims]
    }
}

extension FactRequests {
    /// What a set of questions needs: one scan answers all of them.
    public init(_ questions: [Question]) {
        self.init(
            dimensions: questions.flatMap(\.requests),
            measures: questions.reduce(into: []) { $0.formUnion($1.expression.indicator.formula.measures) },
            distributions: Set(questions.flatMap(\.distributions)))
    }
}

extension Question {
    /// What must be counted for each establishment.
    var distributions: [Distribution] {
        expression.derivation?.isConcentration == true ? expression.indicator.formula.distributions : []
    }
}

extension Formula {
    /// The claims that a concentration over establishments counts; none where the figure is not a count of claims.
    var distributions: [Distribution] {
        guard case .sum(let count) = self, count.measure == .claims else { return [] }
        return count.events.map {
            Distribution(event: $0, dimension: count.restriction?.dimension, codes: count.restriction?.codes ?? [])
        }
    }
}
