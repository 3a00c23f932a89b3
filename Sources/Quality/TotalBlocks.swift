import Facts
import Intake

/// A printed total and what rows make instead of it.
struct TotalSum {
    let printed: TotalAmount
    let sum: Int64

    var isWrong: Bool { printed.amount != sum }
}

/// The rows of data between the rows of totals of a file: what a total sums when it closes a part of the table.
struct TotalBlocks {
    private let part: ResourcePart

    init(_ part: ResourcePart) { self.part = part }

    /// The amounts of a row of totals that neither the whole table nor the rows right above it make, with the sum that
    /// was expected; nil where no sum can be made.
    ///
    /// - Parameter whole: the sums over all that the row's codes admit.
    func wrongSums(of row: TotalRow, whole: [TotalSum]) -> [TotalSum]? {
        let wrong = whole.isEmpty ? nil : whole.filter(\.isWrong)
        if let wrong, wrong.isEmpty || !row.isByPlace { return wrong }
        let blocks = starts(above: row).map { sums(of: row, from: $0) }.filter { !$0.isEmpty }
        if blocks.contains(where: { !$0.contains(where: \.isWrong) }) { return [] }
        let isBelowItsRows = row.isByPlace || closesRows(row)
        return row.isPartial && isBelowItsRows ? blocks.first?.filter(\.isWrong) : wrong
    }

    /// Whether the row stands alone below rows of data: under a whole table, subtotals follow one another.
    private func closesRows(_ row: TotalRow) -> Bool {
        !part.totals.contains { $0.isPartial && $0.line != row.line && $0.rowsAbove == row.rowsAbove }
    }

    /// The rows of totals below which the parts begin that the row may close, the nearest first: subtotals may be nested.
    /// Nil is the first row of the file.
    private func starts(above row: TotalRow) -> [TotalRow?] {
        let above = part.totals.filter { $0.line < row.line && $0.rowsAbove < row.rowsAbove && $0.rowsAbove > 0 }
        let nearest = Dictionary(above.map { ($0.rowsAbove, $0) }) { _, last in last }
        return nearest.values.sorted { $0.rowsAbove > $1.rowsAbove } + (row.rowsAbove > 0 ? [nil] : [])
    }

    private func sums(of row: TotalRow, from start: TotalRow?) -> [TotalSum] {
        row.amounts.compactMap { printed in
            let kept = part.facts.sum(
                of: printed.measure, rows: (start?.rowsAbove ?? 0)..<row.rowsAbove, of: part.tally.kept)
            return (row.sum(of: printed, below: start) ?? kept).map { TotalSum(printed: printed, sum: $0) }
        }
    }
}
