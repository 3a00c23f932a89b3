import CVector

extension Cube {
    /// Adds the amounts of the rows of a block, each to its cell; a negative cell is none.
    mutating func addAmounts(of block: borrowing RowBlock, _ sources: [Int?], _ cells: [Int32]) {
        if block.hasMissing { return addAmountsOneByOne(of: block, sources, cells) }
        let columns = sources.map { Int32($0 ?? -1) }
        let keepsLargest: [UInt8] = measures.map { $0.keepsLargest ? 1 : 0 }
        let beyond = unsafe columns.withUnsafeBufferPointer { columns in
            unsafe keepsLargest.withUnsafeBufferPointer { keepsLargest in
                let measures = unsafe sum_measures(
                    columns: columns.baseAddress, count: columns.count, keeps_largest: keepsLargest.baseAddress)
                return unsafe add(block, measures, cells)
            }
        }
        if beyond != 0 { overflowed.formUnion(columns.indices.filter { beyond >> $0 & 1 == 1 }) }
    }

    /// Returns a bit for each measure: whether a sum went beyond 64 bits.
    private mutating func add(_ block: borrowing RowBlock, _ measures: sum_measures, _ cells: [Int32]) -> UInt64 {
        unsafe block.amounts.withUnsafeBufferPointer { amounts in
            unsafe cells.withUnsafeBufferPointer { cells in
                let rows = unsafe sum_rows(
                    amounts: amounts.baseAddress, room: block.room, count: block.count, cells: cells.baseAddress)
                return unsafe sum_add(rows, measures, &values)
            }
        }
    }

    /// Where some amounts are missing, one measure after the other.
    private mutating func addAmountsOneByOne(of block: borrowing RowBlock, _ sources: [Int?], _ cells: [Int32]) {
        for (measure, source) in sources.enumerated() {
            guard let source else { continue }
            let column = block.amounts.span.extracting(source * block.room..<source * block.room + block.count)
            if measures[measure].keepsLargest {
                fold(column, measure, cells) { (max($0, $1), false) }
            } else {
                fold(column, measure, cells) { $0.addingReportingOverflow($1) }
            }
        }
    }

    // Written out for each way to combine two amounts: no call is left in the loop.
    @inline(__always)
    private mutating func fold(
        _ column: Span<Int64>, _ measure: Int, _ cells: [Int32],
        _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) {
        var (lacking, isBeyond): ([Int], Bool) = ([], false)
        let count = measures.count
        var sums = values.mutableSpan
        for row in column.indices where cells[row] >= 0 {
            let slot = Int(cells[row]) &* count &+ measure
            guard column[row] != RowBlock.missing else {
                lacking.append(slot)
                continue
            }
            let (sum, overflow) = combine(sums[slot], column[row])
            sums[slot] = sum
            isBeyond = isBeyond || overflow
        }
        if isBeyond { overflowed.insert(measure) }
        for slot in lacking { missing[slot, default: 0] += 1 }
    }
}
