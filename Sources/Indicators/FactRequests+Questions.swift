import Facts

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
