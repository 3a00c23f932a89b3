import Disclosure

extension StudyAttack {
    /// Every sum that a reader sees between the counts of the tables.
    func addSums(to knowledge: inout CountKnowledge) {
        for table in tables { addTotals(of: table, to: &knowledge) }
        addCombinations(to: &knowledge)
        for questionnaire in questionnaires { addScores(of: questionnaire, to: &knowledge) }
        addSteps(to: &knowledge)
        addPaths(to: &knowledge)
    }

    /// Everybody found is on one path, or on none, of some age.
    private func addPaths(to knowledge: inout CountKnowledge) {
        knowledge.tie(PrintedPlace.anybody, rows("parcours").map { CountKey("parcours", $0, "personnes") })
        let none = CountKey("parcours", "aucun", "personnes")
        func key(_ row: String) -> CountKey { CountKey("sans-parcours", row, "personnes") }
        guard knowledge.knows(none), knowledge.knows(key("total")) else { return }
        knowledge.tie(none, [key("total")])
        knowledge.tie(none, rows("sans-parcours").filter { $0 != "total" }.map(key))
    }

    /// A row of totals is the sum of the others; people found are among those examined, and so on.
    private func addTotals(of table: String, to knowledge: inout CountKnowledge) {
        let (all, parts) = (rows(table), rows(table).filter { $0 != "total" })
        for measure in [
            "scores", "examines", "reperes", "non-reperes", "dossiers", "eligibles", "beneficiaires", "population",
        ]
        where all.contains("total") && knowledge.knows(CountKey(table, "total", measure)) {
            knowledge.tie(CountKey(table, "total", measure), parts.map { CountKey(table, $0, measure) })
        }
        let pairs = [
            ("reperes", "scores"), ("reperes", "examines"), ("beneficiaires", "eligibles"), ("examines", "population"),
        ]
        for row in all where knowledge.knows(CountKey(table, row, "non-reperes")) {
            knowledge.tie(
                CountKey(table, row, "examines"), ["reperes", "non-reperes"].map { CountKey(table, row, $0) })
        }
        for row in all {
            for (part, whole) in pairs {
                knowledge.include(CountKey(table, row, part), in: CountKey(table, row, whole))
            }
        }
    }

    /// The tables of one questionnaire have the same total, which is that of its tool.
    private func addScores(of questionnaire: String, to knowledge: inout CountKnowledge) {
        let breakdowns = tables.filter { $0.hasPrefix(questionnaire + "-par-") }
        guard let first = breakdowns.first else { return }
        let scores = CountKey(first, "total", "scores")
        for (measure, tool) in [("scores", "examines"), ("reperes", "reperes")] {
            for table in breakdowns.dropFirst() {
                knowledge.tie(CountKey(first, "total", measure), [CountKey(table, "total", measure)])
            }
            let whole = CountKey("outils", questionnaire, tool)
            if knowledge.knows(whole) { knowledge.tie(whole, [CountKey(first, "total", measure)]) }
        }
        knowledge.tie(
            scores, rows(questionnaire + "-classes").map { CountKey(questionnaire + "-classes", $0, "personnes") })
        addUndefined(questionnaire + "-non-definis", scores, to: &knowledge)
        for code in rows(questionnaire + "-par-territoire") where code != "total" {
            knowledge.include(
                CountKey(questionnaire + "-par-territoire", code, "scores"),
                in: CountKey("couverture", code, "examines"))
        }
    }

    private func addUndefined(_ table: String, _ scores: CountKey, to knowledge: inout CountKnowledge) {
        guard tables.contains(table) else { return }
        func key(_ row: String) -> CountKey { CountKey(table, row, "personnes") }
        knowledge.tie(scores, [key("scores")])
        knowledge.tie(key("questionnaires"), [key("scores"), key("non-definis")])
        knowledge.tie(key("non-definis"), ["bornes-reperes", "bornes-non-reperes", "bornes-ouvertes"].map(key))
    }

    /// Each step has only files of the one before; the last one is an outcome too.
    private func addSteps(to knowledge: inout CountKnowledge) {
        let steps = rows("accompagnement-etapes").map { CountKey("accompagnement-etapes", $0, "dossiers") }
        for (before, after) in zip(steps, steps.dropFirst()) { knowledge.include(after, in: before) }
        guard let last = steps.last, steps.count > 1 else { return }
        knowledge.include(CountKey("accompagnement-issues", "total", "dossiers"), in: steps[1])
        knowledge.tie(last, [CountKey("accompagnement-issues", "soins-realises", "dossiers")])
    }
}
