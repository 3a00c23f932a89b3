extension FactBase {
    /// A row equal to the sum of the others in the same year and event, which no label of total names.
    func sums(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard !facts.identity.isClaimLevel,
            let group = facts.groups.first(where: { $0.measures.contains(.claims) }), let cube = group.wholeCube,
            let measure = cube.measures.firstIndex(of: .claims)
        else { return [] }
        var periods: [Period: Largest] = [:]
        for (row, key) in cube.keys.enumerated() {
            guard let period = facts.period(key, cube) else { continue }
            periods[period, default: Largest()].add(cube.sum(row: row, measure: measure).amount, row: row)
        }
        return periods.sorted { ($0.key.year, $0.key.event) < ($1.key.year, $1.key.event) }.compactMap { _, largest in
            guard largest.isSumOfOthers else { return nil }
            let codes = cube.dimensions.enumerated().map { facts.book[$1].codes[Int(cube.keys[largest.row][$0])] }
            return .rowIsSum(
                resource: facts.identity.name, codes: codes, measure: .claims, amount: largest.amount)
        }
    }

    /// Claims under keys where nobody is exposed, the compte spécial apart, when they are more than a few.
    func exposureGaps(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        if facts.unmatchedClaims > 0 { return unmatched(facts) }
        guard let group = facts.groups.first(where: { $0.measures.contains(.claims) }),
            let population = populations.first(where: { !$0.isSeries && !$0.sharedKey(group).isEmpty }),
            !facts.identity.isSeries
        else { return [] }
        let by = population.sharedKey(group)
        guard let rollup = Rollup(group, book: facts.book, measure: .claims, by: by, selection: Selection()) else {
            return []
        }
        var (without, all): (Int64, Int64) = (0, 0)
        for (period, rows) in rollup.rows {
            let people = population.sums(of: .employees, year: period.year, by: by, selection: Selection()).rows
            for (codes, claims) in rows where !codes.contains("ZC") {
                all += claims.amount
                if (people[codes]?.amount ?? 0) == 0 { without += claims.amount }
            }
        }
        guard without * Self.gapShare > all else { return [] }
        return [.claimsWithoutExposure(resource: facts.identity.name, claims: without, all: all)]
    }

    /// Claims of establishments that the files of contributions do not have in their year.
    private func unmatched(_ facts: ResourceFacts) -> [Inconsistency] {
        let all = Int64(facts.groups.first?.cubes.first?.additions ?? 0)
        let without = Int64(facts.unmatchedClaims)
        guard without * Self.gapShare > all else { return [] }
        return [.claimsWithoutExposure(resource: facts.identity.name, claims: without, all: all)]
    }

    /// One claim in so many without exposure is usual: activities that are not known.
    private static let gapShare: Int64 = 200
}

extension Population {
    /// The dimensions by which claims of a group and the population can be compared: the whole key where it is kept.
    fileprivate func sharedKey(_ group: FactGroup) -> [Dimension] {
        guard table.measures.contains(.employees) else { return [] }
        let key = table.key.filter { $0 != .year }
        return group.cubes.contains { Set(key).isSubset(of: $0.dimensions) } ? key : []
    }
}

/// The largest row of a period and the sum of all.
private struct Largest {
    private(set) var amount: Int64 = 0
    private(set) var row = 0
    private var total: Int64 = 0
    private var count = 0

    mutating func add(_ value: Int64, row: Int) {
        total = total.addingReportingOverflow(value).partialValue
        count += value > 0 ? 1 : 0
        if value > amount { (amount, self.row) = (value, row) }
    }

    var isSumOfOthers: Bool { count > 3 && amount > 0 && total - amount == amount }
}
