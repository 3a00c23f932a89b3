import Disclosure

extension StudyAttack {
    /// Those who are found of the people examined, or who have a right of those who may, row by row: that all are, or nobody, is
    /// hidden however many they are.
    var divisions: [(part: CountKey, whole: CountKey)] {
        let names = [
            ("reperes", "scores"), ("reperes", "examines"), ("non-reperes", "examines"), ("beneficiaires", "eligibles"),
        ]
        let isOfLists = !figures.contains { $0.table == "outils" && $0.measure == "examines" && hasFigure($0) }
        return tables.filter { $0 != "couverture" || !isOfLists }.flatMap { table in
            rows(table).flatMap { row in
                names.map { (part: CountKey(table, row, $0), whole: CountKey(table, row, $1)) }
            }
        }
    }

    private func hasFigure(_ figure: PrintedFigure) -> Bool { figure.value != nil || figure.isConfidential }

    /// Counts that are hidden because a hidden number of people found would be 0, or all, by them.
    func impliedByNobody(_ knowledge: CountKnowledge) -> [CountKey] {
        let tools = toolsThatMayFindNobody(knowledge)
        let alone = tools.map { CountKey("combinaisons", $0, "personnes") }
        let both = pairs.filter { !tools.isDisjoint(with: $0) }.map { PrintedPlace.pair($0, "deux") }
        let classes = questionnaires.filter { hidesFound($0, knowledge) }.flatMap { code in
            rows(code + "-classes").map { CountKey(code + "-classes", $0, "personnes") }
        }
        return alone + both + classes
    }

    private func hidesFound(_ questionnaire: String, _ knowledge: CountKnowledge) -> Bool {
        tables.filter { $0.hasPrefix(questionnaire + "-par-") }.contains { table in
            knowledge.hidden.contains(CountKey(table, "total", "reperes"))
        }
    }

    /// Codes of the tools whose number of people found is hidden.
    func toolsThatMayFindNobody(_ knowledge: CountKnowledge) -> Set<String> {
        Set(rows("outils").filter { knowledge.hidden.contains(CountKey("outils", $0, "reperes")) })
    }
}
