extension Cube {
    /// What of a block is summed.
    public struct Source: Sendable {
        /// Codes that replace those of the rows: a column of constants.
        public let constants: [(dimension: Int, number: UInt32)]
        /// Where each measure comes from: a place among the amounts of a row. A nil source gives nothing.
        public let amounts: [Int?]
        /// Whether a row without any claim, which carries an exposure only, is left out of a breakdown of claims.
        public let skipsEmptyClaims: Bool

        public init(constants: [(dimension: Int, number: UInt32)], amounts: [Int?], skipsEmptyClaims: Bool) {
            self.constants = constants
            self.amounts = amounts
            self.skipsEmptyClaims = skipsEmptyClaims
        }
    }

    /// Adds the rows of a block. A nil amount is declared missing. Gives the position of the cell of each row among `keys`,
    /// -1 for a row that is left out.
    public mutating func add(_ block: borrowing RowBlock, _ source: Source, cells: inout [Int32]) {
        cells.removeAll(keepingCapacity: true)
        let breaksDownClaims = source.skipsEmptyClaims && dimensions.contains(where: \.describesClaim)
        let places = dimensions.map(\.index)
        for row in 0..<block.count {
            let key = key(block.numbers[row], places, source.constants)
            if breaksDownClaims, lacksCode(key), block.hasNothing(row, of: source.amounts) {
                cells.append(-1)
            } else {
                cells.append(Int32(cell(of: key, line: block.lines[row])))
                additions += 1
            }
        }
        addAmounts(of: block, source.amounts, cells)
    }

    private func key(
        _ numbers: borrowing CodeNumbers, _ places: [Int], _ constants: [(dimension: Int, number: UInt32)]
    ) -> CubeKey {
        var key = CubeKey()
        for position in places.indices { key[position] = numbers[places[position]] }
        for constant in constants {
            for position in places.indices where places[position] == constant.dimension {
                key[position] = constant.number
            }
        }
        return key
    }

    private func lacksCode(_ key: CubeKey) -> Bool {
        for position in dimensions.indices where key[position] == 0 && dimensions[position].describesClaim {
            return true
        }
        return false
    }

    private mutating func addAmounts(of block: borrowing RowBlock, _ sources: [Int?], _ cells: [Int32]) {
        let given = sources.indices.filter { sources[$0] != nil }
        let places = given.map { sources[$0] ?? 0 }
        let keepsLargest = given.map { measures[$0].keepsLargest }
        var lacking: [Int] = []
        var isBeyond = false
        let count = measures.count
        var sums = values.mutableSpan
        for row in cells.indices where cells[row] >= 0 {
            let (cell, first) = (Int(cells[row]) * count, row * block.width)
            for index in given.indices {
                let slot = cell + given[index]
                guard let amount = block.amounts[first + places[index]] else {
                    lacking.append(slot)
                    continue
                }
                if keepsLargest[index] {
                    sums[slot] = max(sums[slot], amount)
                } else {
                    let (sum, overflow) = sums[slot].addingReportingOverflow(amount)
                    sums[slot] = sum
                    isBeyond = isBeyond || overflow
                }
            }
        }
        for slot in lacking { missing[slot, default: 0] += 1 }
        overflowed = overflowed || isBeyond
    }
}
