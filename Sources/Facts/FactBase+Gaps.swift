extension FactBase {
    /// Claims under keys where nobody is exposed, the compte spécial apart, when they are more than a few.
    func exposureGaps(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        if facts.unmatchedClaims > 0 { return unmatched(facts) }
        guard let group = facts.claimGroup,
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
    static let gapShare: Int64 = 200
}

extension Population {
    /// The dimensions by which claims of a group and the population can be compared: the whole key where it is kept.
    func sharedKey(_ group: FactGroup) -> [Dimension] {
        guard table.measures.contains(.employees) else { return [] }
        let key = table.key.filter { $0 != .year }
        return group.cubes.contains { Set(key).isSubset(of: $0.dimensions) } ? key : []
    }
}
