import Disclosure
import Words

extension ComparisonBook {
    /// Everything that the tables of a comparison say.
    ///
    /// - Parameter withheld: columns that are not printed at all.
    init(_ tally: ComparisonTally, plan: ComparisonPlan, withheld: Set<Int>, envelope: EnvelopeOutcomes?) {
        self.init()
        write(tally.population)
        for (index, column) in tally.columns.enumerated() where !withheld.contains(index) {
            write(column, plan.columns[index].label)
        }
        let printed = tally.columns.indices.filter { !withheld.contains($0) }
        tieObstacles(printed.map { (plan.columns[$0].label, tally.columns[$0]) }, year: plan.year)
        for (sector, count) in tally.credibility.followed.sorted(by: { $0.key.precedesByScalars($1.key) }) {
            open(.credibility(sector), cost: count.value, after: .population(.sector(sector)))
            write("suivies", count, isListed: true, in: .credibility(sector))
            let claims = tally.credibility.claims[sector] ?? LargestAmounts()
            write("sinistres", claims, partsPerUnit: 1, staysHidden: false, in: .credibility(sector))
        }
        if let pair = tally.pair { write(pair, [pair.first, pair.second].map { plan.columns[$0].label }) }
        if let envelope { write(envelope, plan.envelopeColumn.map { plan.columns[$0].label }) }
    }

    /// Whatever `all` and each part say under `names` adds up.
    private mutating func tie(_ names: [String], _ all: CountKey, _ breakdowns: [[CountKey]]) {
        for name in names {
            for parts in breakdowns { tie(all.quantity(name), parts.map { $0.quantity(name) }) }
        }
    }

    private mutating func write(_ tally: PopulationTally) {
        let sizes = SizeBand.allCases.filter { tally.bySize[$0] != nil }
        let sectors = tally.bySector.keys.sortedByScalars()
        write(tally.all, .population(.all))
        for band in sizes { tally.bySize[band].map { write($0, .population(.size(band))) } }
        for sector in sectors { tally.bySector[sector].map { write($0, .population(.sector(sector))) } }
        tie(
            ["entreprises", "salaries", "masse-salariale", "cotisations", "inconnues"], .population(.all),
            [sizes.map { .population(.size($0)) }, sectors.map { .population(.sector($0)) }])
    }

    private mutating func write(_ sums: PopulationSums, _ line: CountKey) {
        open(line, cost: sums.enterprises)
        write("entreprises", sums.count, isListed: true, in: line)
        write(sums.workforce, in: line, staysHidden: true)
        write("inconnues", sums.unknownCount, in: line)
        include(line.quantity("inconnues"), in: line.quantity("entreprises"))
    }

    private mutating func write(_ tally: ColumnTally, _ label: String) {
        let sizes = SizeBand.allCases.filter { tally.bySize[$0] != nil }
        let sectors = tally.bySector.keys.sortedByScalars()
        write(tally.all, label, .all)
        for band in sizes { tally.bySize[band].map { write($0, label, .size(band)) } }
        for sector in sectors { tally.bySector[sector].map { write($0, label, .sector(sector)) } }
        tie(
            ["eligibles", "refusees", "sans-reponse", "montants", "recu", "paye", "salaries"], .column(label, .all),
            [sizes.map { .column(label, .size($0)) }, sectors.map { .column(label, .sector($0)) }])
        write(tally.refusalCounts, label, "refusees") { .refusal(label, $0) }
        write(tally.obstacleCounts, label, "sans-reponse") { .obstacle(label, $0) }
        open(.anchor(label), cost: 0, after: .column(label, .all))
        write("salaries", tally.all.beneficiaries.employees, partsPerUnit: 1, in: .anchor(label))
    }

    /// The mean, the share of eligible enterprises and the amount by employee give back the other numbers of a line.
    private mutating func write(_ sums: GroupSums, _ label: String, _ breakdown: Breakdown) {
        let (line, population) = (CountKey.column(label, breakdown), CountKey.population(breakdown))
        open(line, cost: sums.enterprises, after: population)
        write("eligibles", sums.eligibleCount, in: line)
        write("refusees", sums.refusedCount, in: line)
        write("sans-reponse", sums.undeterminedCount, in: line)
        write("montants", sums.amounts, in: line)
        write("recu", cents: sums.received, in: line)
        write("paye", cents: sums.paid, in: line)
        tie(
            population.quantity("entreprises"),
            ["eligibles", "refusees", "sans-reponse"].map { line.quantity($0) })
        // The amount is what is received less what is paid: where all have one sign, it is the sum itself.
        for name in ["recu", "paye"] { tie(line.quantity("montants"), [line.quantity(name)]) }
        // Where all have an answer, their employees are those of the population: no secret.
        write(sums.answered, in: line, staysHidden: false)
        write(sums.unanswered, in: line, staysHidden: false, others: true)
        for name in Self.workforce {
            tie(population.quantity(name), [line.quantity(name), line.quantity(name + Self.others)])
        }
    }

    private static let workforce = ["salaries", "masse-salariale", "cotisations"]
    /// Of those without an answer: what the population has more.
    private static let others = " sans reponse"

    private mutating func write(
        _ sums: WorkforceSums, in line: CountKey, staysHidden: Bool, others: Bool = false
    ) {
        let parts = [(sums.employees, 1.0), (sums.payroll, 100), (sums.contributions, 100)]
        for (name, part) in zip(Self.workforce, parts) {
            write(
                name + (others ? Self.others : ""), part.0, partsPerUnit: part.1, staysHidden: staysHidden, in: line)
        }
    }
}
