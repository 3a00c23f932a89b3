import Disclosure

extension ComparisonAttack {
    /// What the lines of one column say, and the sums between them.
    func learnColumn(_ label: String, _ knowledge: inout ComparisonKnowledge) {
        let all = CountKey("dispositif", label, "total")
        let sizes = lines.lines("dispositif", label, "taille")
        let sectors = lines.lines("dispositif", label, "secteur")
        let own = [all] + sizes + sectors
        for line in own { learnCounts(line, &knowledge) }
        for line in own { learnAmounts(line, &knowledge) }
        for name in ["eligibles", "refusees", "sans-reponse", "salaries"] {
            for parts in [sizes, sectors] { knowledge.tie(name, all, parts) }
        }
        let amounts = own.reduce(into: [:]) { $0[$1] = amount(of: $1) }
        let isHidden = own.filter(lines.isHidden)
        knowledge.tieSigned(all, [sizes, sectors], amounts: amounts, hidden: isHidden)
        for (table, name) in [("refus", "refusees"), ("sans-reponse", "sans-reponse")] {
            let reasons = lines.lines(table, label)
            for line in reasons { knowledge.learn(line, "entreprises", lines, isListed: true) }
            knowledge.tie(all.quantity(name), reasons.map { $0.quantity("entreprises") })
        }
    }

    /// The same enterprises before any scheme.
    private func population(_ line: CountKey) -> CountKey {
        CountKey(words: ["portefeuille"] + line.words.dropFirst(2))
    }

    private func learnCounts(_ line: CountKey, _ knowledge: inout ComparisonKnowledge) {
        knowledge.learn(line, "eligibles", lines)
        knowledge.learn(line, "refusees", lines)
        knowledge.learn(line, "sans-reponse", lines)
        let (whole, eligible) = (lines.value(population(line), "entreprises"), lines.value(line, "eligibles"))
        if let eligible, let answered = answered(line, eligible) {
            knowledge.learn(line.quantity("refusees"), answered - eligible)
            if let whole { knowledge.learn(line.quantity("sans-reponse"), whole - answered) }
        }
        knowledge.tie(
            population(line).quantity("entreprises"),
            ["eligibles", "refusees", "sans-reponse"].map { line.quantity($0) })
    }

    /// Enterprises with an answer, printed or from the share of them that is eligible.
    private func answered(_ line: CountKey, _ eligible: Double) -> Double? {
        if let base = lines.value(line, "base") { return base }
        if let refused = lines.value(line, "refusees") { return eligible + refused }
        if let share = lines.value(line, "part-eligibles"), share > 0 { return (100 * eligible / share).rounded() }
        return lines.isUndefined(line, "part-eligibles") ? 0 : nil
    }

    /// Employees, payroll and contributions, from the amount by each. Where all have an answer they are those of the
    /// population, and no secret.
    private func learnAmounts(_ line: CountKey, _ knowledge: inout ComparisonKnowledge) {
        guard let amount = amount(of: line) else { return }
        let ratios = [
            ("par-salarie", "salaries", 1.0), ("part-masse-salariale", "masse-salariale", 100),
            ("part-cotisations", "cotisations", 100),
        ]
        for (ratio, name, scale) in ratios {
            guard let each = lines.value(line, ratio), each != 0 else { continue }
            let key = line.quantity(name)
            knowledge.learn(key, (scale * amount / each * 1e6).rounded() / 1e6, isAmount: true)
            knowledge.include(key, in: population(line).quantity(name))
        }
    }

    /// Euros, printed or given back by the mean.
    func amount(of line: CountKey) -> Double? {
        if let total = lines.value(line, "total") { return total }
        guard let mean = lines.value(line, "moyenne"), let eligible = lines.value(line, "eligibles") else { return nil }
        return mean * eligible
    }
}
