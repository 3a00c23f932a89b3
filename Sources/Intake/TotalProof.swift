import Facts

/// Finds, once a file is read, the rows that were set aside as totals by their words and are none.
struct TotalProof {
    private let part: ResourcePart

    init(_ part: ResourcePart) { self.part = part }

    /// The rows that count like the others.
    var falseTotals: [TotalRow] { part.totals.filter { !isTotal($0) } }

    private func isTotal(_ row: TotalRow) -> Bool {
        let named = row.naming(codesOf: part.facts.book)
        return switch row.evidence {
        case .place: true
        case .word: isAtLeastItsParts(named)
        case .name: isSumOfOthers(named) || isSumOfRowsAbove(row)
        }
    }

    /// A total with a mistake is still one, but a sum is not less than its parts. What cannot be compared is believed.
    private func isAtLeastItsParts(_ row: TotalRow) -> Bool {
        guard !row.amounts.isEmpty else { return true }
        let compared = row.amounts.compactMap { printed in
            parts(of: printed, row).map { parts in parts.max().map { printed.amount >= $0 } ?? false }
        }
        return compared.isEmpty || compared.contains(true)
    }

    private func isSumOfOthers(_ row: TotalRow) -> Bool {
        add(row) { printed in
            parts(of: printed, row).flatMap { $0.isEmpty ? nil : $0.reduce(0, &+) }
        }
    }

    /// The rows between the total and one above it, or the head of the table.
    private func isSumOfRowsAbove(_ row: TotalRow) -> Bool {
        let starts = Set(part.totals.map(\.rowsAbove).filter { $0 < row.rowsAbove } + [0])
        return starts.contains { start in
            start < row.rowsAbove
                && add(row) { part.facts.sum(of: $0.measure, rows: start..<row.rowsAbove, of: part.tally.kept) }
        }
    }

    /// Whether the row prints something, and `sum` gives each of its amounts. Nothing is told by zeros.
    private func add(_ row: TotalRow, _ sum: (TotalAmount) -> Int64?) -> Bool {
        row.amounts.contains { $0.amount != 0 } && row.amounts.allSatisfy { sum($0) == $0.amount }
    }

    private func parts(of printed: TotalAmount, _ row: TotalRow) -> [Int64]? {
        part.facts.amounts(of: printed.measure, with: row.fixed.merging(printed.constants) { $1 })
    }
}
