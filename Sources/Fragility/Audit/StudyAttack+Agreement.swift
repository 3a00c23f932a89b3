import Disclosure

extension StudyAttack {
    /// What the coefficients of agreement of two tools give back of the four counts that they are made of.
    func addAgreement(to knowledge: inout CountKnowledge) {
        for pair in pairs {
            func key(_ name: String) -> CountKey { PrintedPlace.pair(pair, name) }
            guard knowledge.knows(key("examines")) else { continue }
            knowledge.tie(key("examines"), ["deux", "un-seul", "aucun"].map(key))
            knowledge.tie(key("un-seul"), ["premier", "second"].map(key))
            guard let counts = AgreementCounts(coefficients(pair), knowledge, pair) else { continue }
            for (name, count) in counts.named { knowledge.learn(key(name), count, isHidden: false) }
        }
    }

    private func coefficients(_ pair: [String]) -> [String: Double] {
        let printed = figures.filter { $0.table == "concordance" && $0.codes == pair }
        return printed.reduce(into: [:]) { result, figure in result[figure.measure] = figure.value }
    }
}

/// The counts of two tools among those whom both examined, solved from the printed coefficients.
private struct AgreementCounts {
    private(set) var named: [(String, Double)] = []

    /// Nil without Jaccard's index, or without the number of those whom both found.
    init?(_ coefficients: [String: Double], _ knowledge: CountKnowledge, _ pair: [String]) {
        guard let jaccard = coefficients["jaccard"], jaccard > 0,
            let both = knowledge.values[PrintedPlace.pair(pair, "deux")]
        else { return nil }
        let single = (both / jaccard - both).rounded()
        named = [("un-seul", single)]
        guard let all = knowledge.values[PrintedPlace.pair(pair, "examines")] else { return }
        let none = all - both - single
        named.append(("aucun", none))
        guard let kappa = coefficients["kappa"], kappa < 1 else { return }
        add(kappa: kappa, all: all, both: both, single: single, none: none)
    }

    /// Chance agreement is (a + b)(a + c) + (c + d)(b + d) over n²: with b + c known it gives b c, hence both numbers, but
    /// not which is whose; the smaller is taken for the first.
    private mutating func add(kappa: Double, all: Double, both: Double, single: Double, none: Double) {
        let chance = ((both + none) / all - kappa) / (1 - kappa)
        let product = (chance * all * all - both * both - none * none - (both + none) * single) / 2
        let root = max(0, single * single - 4 * product).squareRoot()
        let first = ((single - root) / 2).rounded()
        named += [("premier", first), ("second", single - first)]
    }
}
