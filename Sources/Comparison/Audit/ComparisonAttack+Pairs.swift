import Disclosure

extension ComparisonAttack {
    private static let changes = ["gagnants", "perdants", "inchanges", "indecis"]

    /// Winners and losers, and what they have in common with the two columns.
    func learnPair(_ knowledge: inout ComparisonKnowledge) {
        let (all, sizes) = (CountKey.pair(.all), lines.lines("gagnants-perdants", "taille"))
        for line in lines.lines("gagnants-perdants") {
            for name in Self.changes { knowledge.learn(line, name, lines) }
            for name in ["gains", "pertes"] { knowledge.learn(line, name, lines, isAmount: true) }
            let population = CountKey(words: ["portefeuille"] + line.words.dropFirst())
            knowledge.tie(population.quantity("entreprises"), Self.changes.map { line.quantity($0) })
            learnDifference(line, &knowledge)
        }
        for name in Self.changes + ["gains", "pertes"] { knowledge.tie(name, all, sizes) }
    }

    /// Where everybody has both amounts, their totals differ by the gains less the losses.
    private func learnDifference(_ line: CountKey, _ knowledge: inout ComparisonKnowledge) {
        guard context.pair.count == 2 else { return }
        let columns = context.pair.map { CountKey(words: ["dispositif", $0] + line.words.dropFirst()) }
        let undecided = line.quantity("indecis")
        for column in columns { knowledge.include(column.quantity("sans-reponse"), in: undecided) }
        let isAnswered = columns.allSatisfy { column in
            knowledge.isZero(column.quantity("sans-reponse")) && !lines.bounded.contains(column)
        }
        guard knowledge.isZero(undecided) || isAnswered else { return }
        knowledge.tieDifference(
            from: columns[0], to: columns[1], gains: line.quantity("gains"), losses: line.quantity("pertes"))
    }

    /// Demands, and what each rule gives of them.
    func learnEnvelope(_ knowledge: inout ComparisonKnowledge) {
        let (all, sizes) = (CountKey.envelope(.all), lines.lines("enveloppe", "taille"))
        knowledge.learn(all.quantity("demande"), lines.value(all, "demande arrivee"), isAmount: true)
        for line in sizes { learnDemand(line, &knowledge) }
        for rule in ["arrivee", "score", "reserves"] {
            let granted = "accorde \(rule)"
            knowledge.learn(all, granted, lines, isAmount: true)
            for line in sizes { learnGrant(line, rule, &knowledge) }
            knowledge.tie(granted, all, sizes)
        }
        knowledge.tie("demande", all, sizes)
    }

    private func learnDemand(_ line: CountKey, _ knowledge: inout ComparisonKnowledge) {
        let isHidden = lines.hidden[line]?.contains("entreprises demande") ?? false
        knowledge.learn(line.quantity("entreprises"), lines.value(line, "entreprises demande"), isHidden: isHidden)
        // Those who ask may be those who receive: their amounts are then no secret.
        knowledge.learn(line.quantity("demande"), lines.value(line, "montant demande"), isAmount: true)
        guard let label = context.envelope else { return }
        let column = CountKey(words: ["dispositif", label] + line.words.dropFirst())
        knowledge.include(line.quantity("entreprises"), in: column.quantity("eligibles"))
        // Where those who ask are those who receive, the demands are the amounts of the column.
        if let asked = lines.value(line, "entreprises demande"), asked == lines.value(column, "eligibles") {
            knowledge.tieShift(column, line.quantity("demande"))
        }
    }

    private func learnGrant(_ line: CountKey, _ rule: String, _ knowledge: inout ComparisonKnowledge) {
        let funded = lines.value(line, "entreprises \(rule)")
        let isHidden = lines.hidden[line]?.contains("entreprises \(rule)") ?? false
        knowledge.learn(line.quantity("servies \(rule)"), funded, isHidden: isHidden)
        knowledge.learn(line, "accorde \(rule)", lines.value(line, "montant \(rule)"), isHidden: isHidden)
        if let funded, funded > 0, let share = lines.value(line, "part-servie \(rule)"), share > 0 {
            knowledge.learn(line.quantity("entreprises"), (100 * funded / share).rounded())
        }
        knowledge.include(line.quantity("servies \(rule)"), in: line.quantity("entreprises"))
        knowledge.include(line.quantity("accorde \(rule)"), in: line.quantity("demande"))
    }
}
