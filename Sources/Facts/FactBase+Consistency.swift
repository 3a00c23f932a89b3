/// Something in the files of a folder that would make figures wrong without any value being wrong by itself.
public enum Inconsistency: Sendable, Hashable {
    /// Two files count the same event and year: their claims are added. `sharedKeys` rows have the same codes in both;
    /// nil where the files are not broken down alike.
    case overlap(first: String, second: String, event: String, year: String, sharedKeys: Int?)
    /// Several rows of one file have the same codes.
    case repeatedRows(resource: String, count: Int)
    /// One row of a file is the sum of all the others: a total that nothing names.
    case rowIsSum(resource: String, codes: [String], measure: Measure, amount: Int64)
    /// Claims stand in rows without employees: rates count them and nobody exposed.
    case claimsWithoutExposure(resource: String, claims: Int64, all: Int64)
}

extension FactBase {
    /// Everything of the kind that the facts kept can show, in the order of the descriptor.
    public var inconsistencies: [Inconsistency] {
        resources.indices.flatMap { index in
            repeatedRows(index) + sums(index) + exposureGaps(index) + overlaps(index)
        }
    }

    private func repeatedRows(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard !facts.identity.isClaimLevel,
            let cube = facts.groups.first(where: { $0.measures.contains(.claims) })?.wholeCube
        else { return [] }
        let repeated = cube.additions - cube.count
        return repeated > 0 ? [.repeatedRows(resource: facts.identity.name, count: repeated)] : []
    }

    private func overlaps(_ index: Int) -> [Inconsistency] {
        let second = resources[index]
        guard !second.identity.isSeries else { return [] }
        return resources[..<index].filter { !$0.identity.isSeries }.flatMap { first in
            first.periods(of: .claims).intersection(second.periods(of: .claims))
                .sorted { ($0.year, $0.event) < ($1.year, $1.event) }
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
        guard let cube = groups.first(where: { $0.measures.contains(.claims) })?.wholeCube else { return [] }
        let keys = cube.keys.filter { self.period($0, cube) == period }
        return Set(keys.map { key in cube.dimensions.enumerated().map { book[$1].codes[Int(key[$0])] } })
    }

    fileprivate var columns: Set<Dimension> { groups.first { $0.measures.contains(.claims) }?.dimensions ?? [] }

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
