extension FactBase {
    /// The exposed population of a year, by the dimensions of `by` that describe it.
    ///
    /// `preferring` are the resources that gave the numerator: a rate is made of one source where it can be.
    /// Dimensions that describe a claim are left out: they do not divide the population.
    public func exposure(
        _ measure: Measure, year: String, by: [Dimension], selection: Selection, preferring: Set<Int> = []
    ) -> Result<Answer, Unanswered> {
        let dimensions = by.filter { !$0.describesClaim && $0 != .year }
        let kept = selection.without { $0.describesClaim || $0 == .year }
        let needed = Set(dimensions).union(kept.dimensions)
        let covering = populations.filter { $0.table.measures.contains(measure) && $0.covers(year) }
        guard !covering.isEmpty else { return .failure(Unanswered(.noData(measure, event: nil))) }
        let able = covering.filter { needed.isSubset(of: $0.table.dimensions) }
        guard let chosen = able.first(where: { !preferring.isDisjoint(with: $0.resources) }) ?? able.first else {
            let lacking = needed.sorted().first { dimension in
                !covering.contains { $0.table.dimensions.contains(dimension) }
            }
            return .failure(Unanswered(.dimensionAbsent(lacking ?? dimensions.first ?? .year, measure)))
        }
        return .success(chosen.sums(of: measure, year: year, by: dimensions, selection: kept))
    }
}

extension Population {
    func covers(_ year: String) -> Bool {
        let table = smallest(with: [.year])
        guard let place = table.dimensions.firstIndex(of: .year),
            let number = book[.year].codes.firstIndex(of: year)
        else { return false }
        return table.keys.contains { Int($0[place]) == number }
    }

    /// Sums of `measure` over the keys of a year that `selection` admits. Linear in the keys.
    func sums(of measure: Measure, year: String, by: [Dimension], selection: Selection) -> Answer {
        guard let position = table.measures.firstIndex(of: measure) else { return Answer(rows: [:], resources: []) }
        let table = smallest(with: Set(by).union(selection.dimensions).union([.year]))
        let wanted = selection.adding(.year, [year])
        let tests = wanted.dimensions.compactMap { dimension -> (Int, [Bool])? in
            guard let place = table.dimensions.firstIndex(of: dimension) else { return nil }
            return (place, book[dimension].codes.map { wanted.admits($0, of: dimension) })
        }
        let places = by.compactMap { table.dimensions.firstIndex(of: $0) }
        let admitted = table.keys.indices.filter { row in tests.allSatisfy { $0.1[Int(table.keys[row][$0.0])] } }
        var sums = CodedRows<Sum>(tables: by.map { book[$0] })
        for row in admitted {
            let key = table.keys[row]
            var codes = CubeKey()
            for (target, source) in places.enumerated() { codes[target] = key[source] }
            sums.add(table.sum(at: row * table.measures.count + position), at: codes) { $0.add($1, as: measure) }
        }
        return Answer(rows: sums, resources: Set(resources))
    }
}
