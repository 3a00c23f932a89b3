extension Cube {
    /// What of a block is summed.
    public struct Source: Sendable {
        /// Codes that replace those of the rows: a column of constants.
        public let constants: [(dimension: Dimension, number: UInt32)]
        /// Where each measure comes from: a place among the amounts of a row. A nil source gives nothing.
        public let amounts: [Int?]
        /// Whether a row without any claim, which carries an exposure only, is left out of a breakdown of claims.
        public let skipsEmptyClaims: Bool
        /// Whether the rows were added before, by other amounts: they repeat no row.
        public let isFurther: Bool

        /// `amounts` has one place for each measure of the cube, in its order.
        public init(
            constants: [(dimension: Dimension, number: UInt32)], amounts: [Int?], skipsEmptyClaims: Bool,
            isFurther: Bool = false
        ) {
            self.isFurther = isFurther
            self.constants = constants
            self.amounts = amounts
            self.skipsEmptyClaims = skipsEmptyClaims
        }
    }

    /// Adds the rows of a block. An amount may be declared missing. Gives the position of the cell of each row among `keys`,
    /// -1 for a row that is left out.
    public mutating func add(_ block: borrowing RowBlock, _ source: Source, cells: inout [Int32]) {
        let (before, repeated) = (additions, firstRepeat)
        find(block, source, &cells)
        if source.isFurther { takeBackAdditions(before, repeated) }
        addAmounts(of: block, source.amounts, cells)
    }

    private mutating func find(_ block: borrowing RowBlock, _ source: Source, _ cells: inout [Int32]) {
        cells.removeAll(keepingCapacity: true)
        cells.append(contentsOf: repeatElement(-1, count: block.count))
        let columns = BlockColumns(block, dimensions, constants: source.constants)
        let words = columns.words(of: block, packing)
        let mayLeaveOut = mayLeaveOut(block, source)
        var row = 0
        while row < block.count {
            if !words.isEmpty, !mayLeaveOut, isPastFirstRepeat(block.lines[row]) {
                let known = packed.numbers(of: words, from: row, into: &cells)
                additions += known - row
                row = known
            }
            if row < block.count, !(mayLeaveOut && leavesOut(row, of: block, source, columns)) {
                cells[row] = Int32(find(row, of: block, columns, words))
            }
            row += 1
        }
    }

    private mutating func find(
        _ row: Int, of block: borrowing RowBlock, _ columns: BlockColumns, _ words: [UInt64]
    ) -> Int {
        additions += 1
        let line = block.lines[row]
        guard !words.isEmpty else { return cell(of: columns.key(of: block, row), line: line) }
        return cell(of: words[row], line: line) { columns.key(of: block, row) }
    }

    /// Lines only grow: once a row was found to repeat another, those below it have nothing to tell but their cells.
    private func isPastFirstRepeat(_ line: Int32) -> Bool { firstRepeat.map { line >= $0.line } ?? false }

    private func mayLeaveOut(_ block: borrowing RowBlock, _ source: Source) -> Bool {
        source.skipsEmptyClaims && !claimPlaces.isEmpty
            && block.hasEmptyRow(of: source.amounts)
    }

    private func leavesOut(
        _ row: Int, of block: borrowing RowBlock, _ source: Source, _ columns: BlockColumns
    ) -> Bool {
        block.hasNothing(row, of: source.amounts) && lacksCode(columns.key(of: block, row))
    }

    private func lacksCode(_ key: CubeKey) -> Bool { claimPlaces.contains { key[$0] == 0 } }
}
