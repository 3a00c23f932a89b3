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
}
