extension RowCodes {
    /// The places of the rows in the order of the codes of each of `dimensions`, one for each code of a row; missing codes last.
    ///
    /// O(rows + codes) for each dimension once its codes are in order.
    public func order(by dimensions: [Dimension]) -> [UInt32] {
        var order = (0..<UInt32(count)).map { $0 }
        for (place, dimension) in dimensions.enumerated().reversed() where place < tables.count {
            sort(&order, at: place, dimension)
        }
        return order
    }

    /// Whether a test holds for one of the codes of a row.
    public func hasCode(of row: Int, where test: (String) -> Bool) -> Bool {
        tables.indices.contains { test(code(at: $0, of: row)) }
    }

    /// Counts how many rows each code has, which says where these begin; rows of one code keep their order.
    private func sort(_ order: inout [UInt32], at place: Int, _ dimension: Dimension) {
        let (places, codeCount) = places(of: place, dimension)
        var starts = Array(repeating: UInt32(0), count: codeCount + 1)
        for row in 0..<count { starts[Int(places[Int(number(place, row))]) + 1] += 1 }
        for code in 0..<codeCount { starts[code + 1] += starts[code] }
        var sorted = Array(repeating: UInt32(0), count: count)
        for row in order {
            let code = Int(places[Int(number(place, Int(row)))])
            sorted[Int(starts[code])] = row
            starts[code] += 1
        }
        order = sorted
    }

    private func number(_ place: Int, _ row: Int) -> UInt32 { numbers[row * tables.count + place] }

    /// Where each code stands among the others, by number. Of a table with many more codes than there are rows, those of the rows alone
    /// are put in order.
    private func places(of place: Int, _ dimension: Dimension) -> (places: [UInt32], count: Int) {
        let codes = tables[place].codes
        guard codes.count > 64, count < codes.count / 8 else {
            return (tables[place].places(of: dimension), codes.count)
        }
        let used = Set((0..<count).map { number(place, $0) }).sorted()
        let order = CodeComparator(of: dimension).places(of: used.map { codes[Int($0)] })
        var places = Array(repeating: UInt32(0), count: codes.count)
        for (number, own) in zip(used, order) { places[Int(number)] = own }
        return (places, used.count)
    }
}
