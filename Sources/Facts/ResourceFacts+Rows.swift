extension ResourceFacts {
    /// The sum of a measure over consecutive rows of the file, in parts of its scale.
    ///
    /// Nil where the rows are not kept apart from one another, or where one of them lacks the value.
    ///
    /// - Parameter count: the rows of the file that were kept.
    public func sum(of measure: Measure, rows: Range<Int>, of count: Int) -> Int64? {
        guard let group = groups.first(where: { $0.measures.contains(measure) }), let cube = group.wholeCube,
            let position = group.measures.firstIndex(of: measure),
            cube.count == count, cube.additions == count, rows.upperBound <= count
        else { return nil }
        var total = Sum(amount: 0)
        for row in rows { total.add(cube.sum(row: row, measure: position), as: measure) }
        return total.missing == 0 ? total.amount : nil
    }

    /// The amounts of a measure in the rows that have some codes, in parts of its scale.
    ///
    /// Nil where rows are not kept by all these codes, or where one of them lacks the value.
    public func amounts(of measure: Measure, with codes: [Dimension: String]) -> [Int64]? {
        if measure.isExposure { return exposures?.amounts(of: measure, with: codes, book) }
        guard
            let group = groups.first(where: {
                $0.measures.contains(measure) && $0.dimensions.isSuperset(of: codes.keys)
            }),
            let cube = group.wholeCube, let wanted = book.key(codes, of: cube.dimensions),
            let position = cube.measures.firstIndex(of: measure)
        else { return nil }
        let sums = cube.keys.indices.filter { wanted.admits(cube.keys[$0]) }
            .map { cube.sum(row: $0, measure: position) }
        return sums.contains { $0.missing > 0 } ? nil : sums.map(\.amount)
    }
}

extension ExposureTable {
    fileprivate func amounts(of measure: Measure, with codes: [Dimension: String], _ book: CodeBook) -> [Int64]? {
        guard let position = measures.firstIndex(of: measure), let wanted = book.key(codes, of: dimensions) else {
            return nil
        }
        let found = keys.indices.filter { wanted.admits(keys[$0]) }.map { values[$0 * measures.count + position] }
        return found.contains(nil) ? nil : found.compactMap(\.self)
    }
}

/// The codes that a key must have at some of its places.
private struct WantedCodes {
    let places: [(place: Int, number: UInt32)]

    func admits(_ key: CubeKey) -> Bool { places.allSatisfy { key[$0.place] == $0.number } }
}

extension CodeBook {
    /// Nil where a dimension is not among `dimensions`; a code that no row has is admitted by none.
    fileprivate func key(_ codes: [Dimension: String], of dimensions: [Dimension]) -> WantedCodes? {
        var places: [(place: Int, number: UInt32)] = []
        for (dimension, code) in codes {
            guard let place = dimensions.firstIndex(of: dimension) else { return nil }
            places.append((place, self[dimension].codes.firstIndex(of: code).map { UInt32($0) } ?? .max))
        }
        return WantedCodes(places: places)
    }
}
