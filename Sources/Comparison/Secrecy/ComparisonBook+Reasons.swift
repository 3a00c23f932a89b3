import Disclosure
import Schemes
import Words

extension ComparisonBook {
    /// Why enterprises receive nothing under one column: `name` says which of its counts the reasons share out.
    mutating func write(
        _ counts: [String: EnterpriseCount], _ label: String, _ name: String, _ line: (String) -> CountKey
    ) {
        let rows = counts.sorted { $0.key.precedesByScalars($1.key) }
        for (code, count) in rows {
            open(line(code), cost: count.value, after: .column(label, .all))
            write("entreprises", count, isListed: true, in: line(code))
        }
        tie(CountKey.column(label, .all).quantity(name), rows.map { line($0.key).quantity("entreprises") })
    }

    /// One obstacle keeps the same enterprises from an answer under every column that meets it, and some of them are counted
    /// in the table of the portfolio: a row that is hidden must not be read elsewhere.
    mutating func tieObstacles(_ columns: [(label: String, tally: ColumnTally)], year: Int) {
        var first: [String: CountKey] = [:]
        for (label, tally) in columns {
            for code in tally.obstacleCounts.keys.sortedByScalars() {
                let row = CountKey.obstacle(label, code).quantity("entreprises")
                if let known = first[code] { tie(known, [row]) } else { first[code] = row }
            }
            let sizes = SizeBand.allCases.filter { tally.bySize[$0] != nil }.map(Breakdown.size)
            let sectors = tally.bySector.keys.sortedByScalars().map(Breakdown.sector)
            tieUnknown(label, year, [.all] + sizes + sectors)
        }
    }

    /// Enterprises without headcount or payroll, before any scheme and among those without an answer.
    private mutating func tieUnknown(_ label: String, _ year: Int, _ breakdowns: [Breakdown]) {
        let obstacles = ComparedScheme.obstacles(in: year)
        let rows = obstacles.map { CountKey.obstacle(label, ObstacleWords.code($0)).quantity("entreprises") }
        let known = rows.filter(knows)
        guard !known.isEmpty else { return }
        let unknown = CountKey.population(.all).quantity("inconnues")
        include(known, in: unknown)
        // The first is an unknown headcount, which has a line of its own by size.
        tie(CountKey.population(.size(.unknown)).quantity("entreprises"), [rows[0]])
        // A scheme that asks for no payroll answers enterprises whose payroll is unknown.
        guard equals(unknown, known) else { return }
        for breakdown in breakdowns {
            include(
                CountKey.population(breakdown).quantity("inconnues"),
                in: CountKey.column(label, breakdown).quantity("sans-reponse"))
        }
    }
}
