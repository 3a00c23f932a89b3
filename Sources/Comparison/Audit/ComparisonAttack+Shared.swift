import Disclosure

/// What several columns say of the same enterprises.
extension ComparisonAttack {
    /// Enterprises of no employee or no payroll have no answer under any column: they are the same ones everywhere, and the
    /// table of the portfolio counts them among others.
    func learnZeros(_ labels: [String], _ knowledge: inout ComparisonKnowledge) {
        let rows = lines.lines("sans-reponse").filter {
            labels.contains($0.words[1]) && $0.words[2].hasPrefix("zero-year:")
        }
        let codes = Set(rows.map { $0.words[2] }).sorted()
        for row in rows { knowledge.tie(Self.zeros(row.words[2]), [row.quantity("entreprises")]) }
        let unknown = CountKey.population(.all).quantity("inconnues")
        if !codes.isEmpty { knowledge.tie(unknown, codes.map(Self.zeros) + [CountKey(unknown.text, "less", "zeros")]) }
    }

    private static func zeros(_ code: String) -> CountKey { CountKey.population(.all).quantity(code) }

    /// The enterprises that two laws both answer, those that are left out, and those of them without an answer here.
    func learnBases(_ knowledge: inout ComparisonKnowledge) {
        let population = CountKey.population(.all).quantity("entreprises")
        for line in lines.lines("base-commune") {
            for name in ["base", "laissees"] { knowledge.learn(line, name, lines) }
            let unanswered = CountKey("dispositif", line.words[1], "total").quantity("sans-reponse")
            knowledge.learn(unanswered, lines.value(line, "sans-reponse"))
            knowledge.tie(population, ["base", "laissees"].map { line.quantity($0) })
            knowledge.include(unanswered, in: line.quantity("laissees"))
        }
    }
}
