import Words

extension FactBase {
    /// Years of a file, or of files broken down alike, whose rows have the same amounts: one year was read for another.
    func sameYears(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard let own = YearRows(facts) else { return [] }
        let earlier = resources[..<index].filter { isAlike($0, facts) }.compactMap(YearRows.init)
        guard Set(([own] + earlier).flatMap(\.years)).count > 1 else { return [] }
        var found: [Inconsistency] = []
        for year in own.years {
            let others =
                own.years.filter { $0 < year }.map { (own, $0) }
                + earlier.flatMap { rows in rows.years.filter { $0 != year }.map { (rows, $0) } }
            for (rows, other) in others {
                guard let (count, all) = own.same(year, as: other, of: rows) else { continue }
                let years = [year, other].sortedByScalars()
                found.append(
                    .sameYears(
                        resource: facts.identity.name, first: years[0], second: years[1], count: count, all: all))
            }
        }
        return found
    }

    private func isAlike(_ first: ResourceFacts, _ second: ResourceFacts) -> Bool {
        first.columns == second.columns && first.identity.isSeries == second.identity.isSeries
            && first.claimGroup?.measures == second.claimGroup?.measures
    }
}

/// The amounts of a file by year and by the other codes.
private struct YearRows {
    private let facts: ResourceFacts
    private let cube: Cube
    private let year: Int
    let years: [String]

    /// Nil where rows are single claims.
    init?(_ facts: ResourceFacts) {
        guard !facts.identity.isClaimLevel, let cube = facts.claimGroup?.wholeCube,
            let year = cube.dimensions.firstIndex(of: .year)
        else { return nil }
        (self.facts, self.cube, self.year) = (facts, cube, year)
        years = Set(cube.keys.map { $0[year] }).map { facts.book[.year].codes[Int($0)] }.sortedByScalars()
    }

    /// How many rows of ten claims or more are the same in two years, out of how many that both years have; nil where that
    /// may be chance.
    func same(_ year: String, as other: String, of rows: YearRows) -> (count: Int, all: Int)? {
        let (first, second) = (amounts(year), rows.amounts(other))
        let shared = first.filter { second[$0.key] != nil }
        let count = shared.count { second[$0.key] == $0.value }
        return count >= 3 && (count == shared.count || count >= 10 && count * 2 > shared.count)
            ? (count, shared.count) : nil
    }

    private func amounts(_ wanted: String) -> [[String]: [Int64]] {
        guard let claims = cube.measures.firstIndex(of: .claims) else { return [:] }
        var amounts: [[String]: [Int64]] = [:]
        for (row, key) in cube.keys.enumerated() where facts.book[.year].codes[Int(key[year])] == wanted {
            guard cube.sum(row: row, measure: claims).amount >= 10 else { continue }
            let codes = cube.dimensions.enumerated().filter { $0.offset != year }
                .map { facts.book[$0.element].codes[Int(key[$0.offset])] }
            amounts[codes] = cube.measures.indices.map { cube.sum(row: row, measure: $0).amount }
        }
        return amounts
    }
}
