extension ExposureTable {
    /// The same exposure summed by fewer dimensions; year is always one of them.
    func projected(on wanted: Set<Dimension>) -> ExposureTable {
        let places = dimensions.indices.filter { dimensions[$0] == .year || wanted.contains(dimensions[$0]) }
        var cube = Cube(dimensions: places.map { dimensions[$0] }, measures: measures)
        for (row, key) in keys.enumerated() {
            var codes = CubeKey()
            for (target, source) in places.enumerated() { codes[target] = key[source] }
            let place = cube.place(of: codes)
            for measure in measures.indices {
                let sum = sum(at: row * measures.count + measure)
                cube.add(sum.amount, at: place, measure: measure)
                if sum.missing > 0 { cube.addMissing(at: place, measure: measure, times: sum.missing) }
            }
        }
        return ExposureTable(sums: cube, conflicts: [], contradicted: 0)
    }
}
