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
        let fixesNothing = row.fixed.keys.allSatisfy { $0 == .year || $0 == .event }
        guard fixesNothing, wrong?.isEmpty != true else { return wrong }
        let blocks = starts(above: row).map { sums(of: row, from: $0) }.filter { !$0.isEmpty }
        if blocks.contains(where: { !$0.contains(where: \.isWrong) }) { return [] }
        return row.isPartial ? blocks.first?.filter(\.isWrong) : wrong
    }

    /// Where the parts that the row may close begin, the nearest first: subtotals may be nested.
    private func starts(above row: TotalRow) -> [Int] {
        let above = part.totals.filter { $0.line < row.line }.map(\.rowsAbove)
        return Set([0] + above).filter { $0 < row.rowsAbove }.sorted(by: >)
    }

    private func sums(of row: TotalRow, from start: Int) -> [TotalSum] {
        row.amounts.compactMap { printed in
            part.facts.sum(of: printed.measure, rows: start..<row.rowsAbove, of: part.tally.kept)
                .map { TotalSum(printed: printed, sum: $0) }
        }
    }
}
