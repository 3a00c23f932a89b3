import CVector

extension Cube {
    /// Adds the amounts of the rows of a block, each to its cell; a negative cell is none.
    mutating func addAmounts(of block: borrowing RowBlock, _ sources: [Int?], _ cells: [Int32]) {
        if block.hasMissing { addMissing(of: block, sources, cells) }
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

    /// Counts the amounts that are declared missing, which are not added.
    private mutating func addMissing(of block: borrowing RowBlock, _ sources: [Int?], _ cells: [Int32]) {
        for (measure, source) in sources.enumerated() {
            guard let source else { continue }
            let column = block.amounts.span.extracting(source * block.room..<source * block.room + block.count)
            for row in column.indices where cells[row] >= 0 && column[row] == RowBlock.missing {
                addMissing(at: Int(cells[row]) * measures.count, measure: measure)
            }
        }
    }
}
