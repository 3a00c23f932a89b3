import Disclosure

/// Exclusive combinations of tools: those of few persons have no row, like those of nobody.
extension StudyAttack {
    /// A tool found those of the combinations in which it is, two tools those of the combinations in which both are.
    func addCombinations(to knowledge: inout CountKnowledge) {
        let combinations = combinations(knowledge)
        guard !combinations.isEmpty else { return }
        func tie(_ total: CountKey, _ tools: Set<String>) {
            let parts = combinations.filter { tools.isSubset(of: $0.split(separator: "+").map(String.init)) }
            let rest = hasEveryCombination(knowledge) ? [] : [CountKey("combinaisons", "sans ligne", total.text)]
            knowledge.tie(total, parts.map { CountKey("combinaisons", $0, "personnes") } + rest)
        }
        tie(PrintedPlace.anybody, [])
        for tool in rows("outils") { tie(CountKey("outils", tool, "reperes"), [tool]) }
        for pair in pairs {
            tie(PrintedPlace.pair(pair, "deux"), Set(pair))
            for tool in pair {
                knowledge.include(PrintedPlace.pair(pair, "deux"), in: CountKey("outils", tool, "reperes"))
                knowledge.include(PrintedPlace.pair(pair, "examines"), in: CountKey("outils", tool, "examines"))
            }
        }
    }

    /// Combinations in which somebody may be. Earlier reports list all of them with hidden ones; a report in which none is
    /// hidden leaves those of few persons out.
    private func combinations(_ knowledge: CountKnowledge) -> [String] {
        let listed = rows("combinaisons")
        guard !listed.isEmpty, !listsHidden(knowledge), hasFewTools else { return listed }
        let all = rows("outils").reduce([[]]) { sets, tool in sets + sets.map { $0 + [tool] } }.dropFirst()
        return listed + all.map { $0.joined(separator: "+") }.filter { !listed.contains($0) }
    }

    private func hasEveryCombination(_ knowledge: CountKnowledge) -> Bool { listsHidden(knowledge) || hasFewTools }

    private func listsHidden(_ knowledge: CountKnowledge) -> Bool {
        rows("combinaisons").contains { code in
            code.contains("+") && knowledge.hidden.contains(CountKey("combinaisons", code, "personnes"))
        }
    }

    /// With more tools there are too many combinations for each of them to be placed.
    private var hasFewTools: Bool { rows("outils").count <= 6 }
}
