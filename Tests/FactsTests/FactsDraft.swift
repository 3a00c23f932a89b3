@testable import Facts

/// The facts of one file, written by hand.
struct FactsDraft {
    var name = "claims"
    var isSeries = false
    var observed: String?
    var dimensions: Set<Dimension> = [.year, .event, .ctn]
    var measures: [Measure] = [.claims]
    var rows: [(codes: [Dimension: String], amounts: [Int64?])] = []
    var exposureKey: [Dimension] = [.year, .ctn]
    var exposureMeasures: [Measure] = [.employees]
    var exposures: [(codes: [Dimension: String], amounts: [Int64?])] = []
    var published: [(indicator: String, dimensions: [Dimension], rows: [(codes: [Dimension: String], value: Double)])] =
        []

    /// Summed by all the dimensions, and by each of `requests`.
    func facts(requests: [Set<Dimension>] = []) -> ResourceFacts {
        var facts = ResourceFacts(
            identity: ResourceIdentity(
                name: name, isSeries: isSeries, isClaimLevel: false, source: name, observed: observed,
                secrecy: .published),
            groups: rows.isEmpty
                ? [] : [FactGroup(dimensions: dimensions, measures: measures, requests: requests + [dimensions])],
            exposures: exposures.isEmpty
                ? nil : ExposureTable(key: exposureKey, attributes: [], measures: exposureMeasures),
            published: published.map { PublishedTable(indicator: $0.indicator, dimensions: $0.dimensions) })
        for row in rows { add(row.codes, row.amounts, to: &facts) }
        for row in exposures {
            let key = key(row.codes, exposureKey, &facts.book)
            facts.exposures?.insert(key, amounts: row.amounts)
        }
        for (position, table) in published.enumerated() {
            for (line, row) in table.rows.enumerated() {
                let key = key(row.codes, table.dimensions, &facts.book)
                facts.published[position].insert(PublishedFigure(value: row.value, line: line + 2), at: key)
            }
        }
        return facts
    }

    private func add(_ codes: [Dimension: String], _ amounts: [Int64?], to facts: inout ResourceFacts) {
        for cube in facts.groups[0].cubes.indices {
            let key = key(codes, facts.groups[0].cubes[cube].dimensions, &facts.book)
            let place = facts.groups[0].cubes[cube].place(of: key)
            for (measure, amount) in amounts.enumerated() {
                if let amount {
                    facts.groups[0].cubes[cube].add(amount, at: place, measure: measure)
                } else {
                    facts.groups[0].cubes[cube].addMissing(at: place, measure: measure)
                }
            }
        }
    }

    private func key(_ codes: [Dimension: String], _ dimensions: [Dimension], _ book: inout CodeBook) -> CubeKey {
        var key = CubeKey()
        for (position, dimension) in dimensions.enumerated() {
            key[position] = book[dimension].number(of: codes[dimension] ?? "")
        }
        return key
    }
}

extension FactBase {
    func amounts(
        _ measure: Measure = .claims, by: [Dimension] = [], where wanted: [Dimension: [String]] = [:],
        year: String = "2024", event: Event = .accident
    ) throws(Unanswered) -> [[String]: Int64] {
        let question = ClaimQuestion(measure: measure, by: by, selection: Selection(wanted))
        return try claims(question, year: year, event: event).get().rows.spelled.mapValues(\.amount)
    }
}
