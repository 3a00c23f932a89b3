import Disclosure

extension ComparisonBook {
    /// Winners and losers, and what they have in common with the two columns.
    mutating func write(_ pair: PairTally, _ labels: [String]) {
        let sizes = SizeBand.allCases.filter { pair.bySize[$0] != nil }
        write(pair.all, labels, .all)
        for band in sizes { pair.bySize[band].map { write($0, labels, .size(band)) } }
        for name in ["gagnants", "perdants", "inchanges", "indecis", "gains", "pertes"] {
            tie(CountKey.pair(.all).quantity(name), sizes.map { CountKey.pair(.size($0)).quantity(name) })
        }
    }

    private mutating func write(_ group: PairTally.Group, _ labels: [String], _ breakdown: Breakdown) {
        let (line, population) = (CountKey.pair(breakdown), CountKey.population(breakdown))
        open(line, cost: group.winners + group.losers + group.unchanged + group.undecided, after: population)
        write("gagnants", group.winnerCount, in: line)
        write("perdants", group.loserCount, in: line)
        write("inchanges", group.unchangedCount, in: line)
        write("indecis", group.undecidedCount, in: line)
        write("gains", group.wins, in: line)
        write("pertes", group.losses, in: line)
        tie(
            population.quantity("entreprises"),
            ["gagnants", "perdants", "inchanges", "indecis"].map { line.quantity($0) })
        let columns = labels.map { CountKey.column($0, breakdown) }
        for column in columns { include(column.quantity("sans-reponse"), in: line.quantity("indecis")) }
        // Where everybody has both amounts, their totals differ by the gains less the losses.
        tie(
            [columns[1].quantity("recu"), columns[0].quantity("paye"), line.quantity("pertes")],
            equals: [columns[0].quantity("recu"), columns[1].quantity("paye"), line.quantity("gains")])
    }

    /// Demands on an envelope are among the amounts of its column; what a rule gives is among the demands.
    mutating func write(_ envelope: EnvelopeOutcomes, _ label: String?) {
        let all = CountKey.envelope(.all)
        let asking = envelope.asked.funded.mapValues(\.value)
        open(all, cost: asking.values.sorted().reduce(0, +), after: .population(.all))
        var asked = LargestAmounts()
        for band in envelope.bands {
            open(.envelope(.size(band)), cost: asking[band] ?? 0, after: .population(.size(band)))
            asked.merge(envelope.asked.amounts[band] ?? LargestAmounts())
            write(envelope, band, label)
        }
        write("demande", asked, staysHidden: false, in: all)
        for (rule, outcome) in envelope.outcomes.enumerated() {
            write(rule, Double(envelope.budget - outcome.left), all)
        }
        for name in ["demande"] + envelope.outcomes.indices.map({ "accorde \($0)" }) {
            tie(all.quantity(name), envelope.bands.map { CountKey.envelope(.size($0)).quantity(name) })
        }
    }

    private mutating func write(_ rule: Int, _ granted: Double, _ line: CountKey) {
        write("accorde \(rule)", cents: granted, in: line)
        include(line.quantity("accorde \(rule)"), in: line.quantity("demande"))
    }

    private mutating func write(_ envelope: EnvelopeOutcomes, _ band: SizeBand, _ label: String?) {
        let line = CountKey.envelope(.size(band))
        let asking = envelope.asked.funded[band] ?? EnterpriseCount()
        write("entreprises", asking, in: line)
        write("demande", envelope.asked.amounts[band] ?? LargestAmounts(), staysHidden: false, in: line)
        if let column = label.map({ CountKey.column($0, .size(band)) }) {
            include(line.quantity("entreprises"), in: column.quantity("eligibles"))
            include(line.quantity("demande"), in: column.quantity("recu"))
        }
        for (rule, outcome) in envelope.outcomes.enumerated() {
            let funded = outcome.funded[band] ?? EnterpriseCount()
            write("servies \(rule)", funded, in: line)
            write("ecartees \(rule)", outcome.unfunded[band] ?? EnterpriseCount(), in: line)
            write("accorde \(rule)", outcome.amounts[band] ?? LargestAmounts(), in: line)
            write("manque \(rule)", outcome.unmet[band] ?? LargestAmounts(), staysHidden: false, in: line)
            tie(line.quantity("entreprises"), ["servies", "ecartees"].map { line.quantity("\($0) \(rule)") })
            tie(line.quantity("demande"), ["accorde", "manque"].map { line.quantity("\($0) \(rule)") })
        }
    }
}
