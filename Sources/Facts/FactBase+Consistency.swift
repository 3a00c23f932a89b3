import Words

extension FactBase {
    /// Everything of the kind that the facts kept can show, in the order of the descriptor.
    public var inconsistencies: [Inconsistency] {
        let absent = absentRows
        let all: [[Inconsistency]] = resources.indices.flatMap { index in
            [
                repeated(index), identifiers(index), sums(index), exposureGaps(index), absent[index] ?? [],
                implausible(index), sameYears(index), overlaps(index),
            ]
        }
        return all.flatMap(\.self) + implausibleHours
    }

    private func repeated(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        if let claims = facts.repeatedClaims, claims.isDoubtful {
            return [.repeatedClaims(resource: facts.identity.name, claims)]
        }
        guard !facts.identity.isClaimLevel, let cube = facts.claimGroup?.wholeCube else { return [] }
        let repeated = cube.additions - cube.count
        return repeated > 0
            ? [.repeatedRows(resource: facts.identity.name, count: repeated, first: cube.firstRepeat)] : []
    }

    private func identifiers(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        return facts.siretFaults.sorted { $0.key.rawValue < $1.key.rawValue }.map { fault, found in
            .siret(resource: facts.identity.name, fault, count: found.count, line: found.line)
        }
    }

    private func overlaps(_ index: Int) -> [Inconsistency] {
        let second = resources[index]
        guard !second.identity.isSeries else { return [] }
        return resources[..<index].filter { !$0.identity.isSeries }.flatMap { first in
            first.periods(of: .claims).intersection(second.periods(of: .claims))
                .sorted { [$0.year, $0.event].precedesByScalars([$1.year, $1.event]) }
                .compactMap { overlap(first, second, $0) }
        }
    }

    /// Files of single claims that are broken down alike are parts of one register.
    private func overlap(_ first: ResourceFacts, _ second: ResourceFacts, _ period: Period) -> Inconsistency? {
        let isAlike = first.columns == second.columns && first.identity.isClaimLevel == second.identity.isClaimLevel
        if isAlike && first.identity.isClaimLevel { return nil }
        let shared = isAlike ? first.keys(in: period).intersection(second.keys(in: period)).count : nil
        guard shared != 0 else { return nil }
        return .overlap(
            first: first.identity.name, second: second.identity.name, event: period.event, year: period.year,
            sharedKeys: shared)
    }
}

extension ResourceFacts {
    /// The group that counts claims.
    var claimGroup: FactGroup? { groups.first { $0.measures.contains(.claims) } }

    /// Years and events under which the measure is kept.
    func periods(of measure: Measure) -> Set<Period> {
        var found: Set<Period> = []
        for group in groups where group.measures.contains(measure) {
            guard let cube = group.cubes.min(by: { $0.count < $1.count }) else { continue }
            for key in cube.keys { if let period = period(key, cube) { found.insert(period) } }
        }
        return found
    }

    /// The codes of every row of a period, where the file is kept whole.
    fileprivate func keys(in period: Period) -> Set<[String]> {
        guard let cube = claimGroup?.wholeCube else { return [] }
        let keys = cube.keys.filter { self.period($0, cube) == period }
        return Set(keys.map { key in cube.dimensions.enumerated().map { book[$1].codes[Int(key[$0])] } })
    }

    var columns: Set<Dimension> { claimGroup?.dimensions ?? [] }

    func period(_ key: CubeKey, _ cube: Cube) -> Period? {
        guard let year = cube.dimensions.firstIndex(of: .year), let event = cube.dimensions.firstIndex(of: .event)
        else {
            return nil
        }
        return Period(year: book[.year].codes[Int(key[year])], event: book[.event].codes[Int(key[event])])
    }
}

extension FactGroup {
    /// The cube that tells most rows apart.
    var wholeCube: Cube? { cubes.max { $0.dimensions.count < $1.dimensions.count } }
}
