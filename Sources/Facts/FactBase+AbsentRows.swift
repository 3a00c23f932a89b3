import Words

extension FactBase {
    /// Codes under which some file of the folder has employees, and for which the files of claims of the same year and
    /// event have no row: a file that was cut. By the position of the last of these files.
    ///
    /// Files of single claims have no row where nothing happened, and are left out.
    var absentRows: [Int: [Inconsistency]] {
        var found: [Int: [Inconsistency]] = [:]
        for population in populations where !population.isSeries {
            let sources = resources.indices.filter {
                !resources[$0].identity.isSeries && resources[$0].claimGroup != nil
            }
            let periods = Set(sources.flatMap { resources[$0].periods(of: .claims) })
            for period in periods.sorted(by: {
                [$0.year, $0.event].precedesByScalars([$1.year, $1.event])
            }) {
                let counting = sources.filter { resources[$0].periods(of: .claims).contains(period) }
                guard let last = counting.last, let absent = absent(period, counting, population) else { continue }
                found[last, default: []].append(
                    .absentRows(
                        resource: resources[last].identity.name, event: period.event, year: period.year, absent))
            }
        }
        return found
    }

    /// Nil where the files have every row, but for a few, or cannot be compared with the population.
    private func absent(_ period: Period, _ counting: [Int], _ population: Population) -> AbsentRows? {
        let by = population.table.key.filter { $0 != .year }
        var present: Set<[String]> = []
        for index in counting {
            let facts = resources[index]
            guard !facts.identity.isClaimLevel, let group = facts.claimGroup, !by.isEmpty,
                population.sharedKey(group) == by,
                let rollup = Rollup(group, book: facts.book, measure: .claims, by: by, selection: Selection())
            else { return nil }
            present.formUnion((rollup.rows[period] ?? [:]).keys)
            present.formUnion(facts.exposedCodes(in: period.year, by: by))
        }
        let people = population.sums(of: .employees, year: period.year, by: by, selection: Selection()).rows
            .filter { $0.value.amount > 0 }
        let absent = people.filter { !present.contains($0.key) }
        let (lost, all) = (absent.values.reduce(0) { $0 &+ $1.amount }, people.values.reduce(0) { $0 &+ $1.amount })
        guard lost * Self.gapShare > all, let first = absent.keys.min(by: { $0.precedesByScalars($1) }) else {
            return nil
        }
        return AbsentRows(count: absent.count, all: people.count, employees: lost, allEmployees: all, codes: first)
    }

    /// The codes for which files have a row in a year, be it without a claim: what they do not say of these is zero.
    public func exposedCodes(of sources: Set<Int>, year: String, by: [Dimension]) -> Set<[String]> {
        sources.reduce(into: []) { $0.formUnion(resources[$1].exposedCodes(in: year, by: by)) }
    }
}

extension ResourceFacts {
    /// The codes under which the file itself gives an exposure; none where it lacks one of the dimensions.
    fileprivate func exposedCodes(in year: String, by: [Dimension]) -> Set<[String]> {
        guard let table = exposures, Set(by).isSubset(of: table.dimensions),
            let yearPlace = table.dimensions.firstIndex(of: .year),
            let number = book[.year].codes.firstIndex(of: year)
        else { return [] }
        let places = by.compactMap { table.dimensions.firstIndex(of: $0) }
        var numbers: Set<CubeKey> = []
        for key in table.keys where Int(key[yearPlace]) == number {
            var codes = CubeKey()
            for (target, source) in places.enumerated() { codes[target] = key[source] }
            numbers.insert(codes)
        }
        return Set(numbers.map { codes in by.enumerated().map { book[$1].codes[Int(codes[$0])] } })
    }
}
