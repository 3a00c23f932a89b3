extension ResourceFacts {
    /// How many rows have a code; nil where the sums kept do not tell rows apart.
    public func rows(of code: String, _ dimension: Dimension) -> Int? {
        guard let number = book[dimension].codes.firstIndex(of: code), let group = claimGroup else { return nil }
        return identity.isClaimLevel
            ? group.claims(of: UInt32(number), dimension) : group.keys(of: UInt32(number), dimension)
    }
}

extension FactGroup {
    /// One row is one claim.
    fileprivate func claims(of number: UInt32, _ dimension: Dimension) -> Int? {
        guard let cube = cubes.first(where: { $0.dimensions.contains(dimension) }),
            let place = cube.dimensions.firstIndex(of: dimension), let claims = measures.firstIndex(of: .claims)
        else { return nil }
        let cells = cube.keys.indices.filter { cube.keys[$0][place] == number }
        return cells.reduce(0) { $0 + Int(cube.sum(row: $1, measure: claims).amount) }
    }

    /// A file of sums has one row for its codes, of which several events may be columns.
    fileprivate func keys(of number: UInt32, _ dimension: Dimension) -> Int? {
        guard let cube = wholeCube, let place = cube.dimensions.firstIndex(of: dimension) else { return nil }
        let told = cube.dimensions.indices.filter { cube.dimensions[$0] != .event }
        let keys = cube.keys.filter { $0[place] == number }
        return Set(keys.map { key in told.map { key[$0] } }).count
    }
}
