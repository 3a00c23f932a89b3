import Facts
import Words

/// A row of totals: set aside, and compared with the sums of the rows it stands for.
public struct TotalRow: Sendable, Hashable {
    /// Physical line of the row.
    public let line: Int
    /// The words that name it, for example « Sous-total industrie ».
    public let label: String
    /// What says that it is a total.
    let evidence: TotalEvidence
    /// How many rows of data stand above it.
    public internal(set) var rowsAbove: Int
    /// The sums over these rows, by the position of the amount, where the facts keep no row apart.
    public private(set) var above: [Int: Sum]
    /// The codes that the row fixes; the other dimensions are those it sums over.
    public private(set) var fixed: [Dimension: String]
    /// The words that stand behind « Total » in a column of codes or of their labels: they may name one of its codes.
    let named: [Dimension: String]
    /// Printed totals in parts of the measure's scale, with the constants of their column.
    public let amounts: [TotalAmount]

    /// Whether its words say that it sums a part of the table.
    public var isPartial: Bool { FoldedName(label).text.hasPrefix("sous total") }

    /// Whether only its place says which rows it sums: its words name no code, and no other code stands beside them.
    public var isByPlace: Bool {
        let names = named.keys.contains { fixed[$0] != nil }
        return fixed.keys.allSatisfy { $0 == .year || $0 == .event } || !named.isEmpty && !names
    }

    /// The same row for the codes that its words name, as in « Total AA », where the file has such codes or labels.
    public func naming(codesOf book: CodeBook) -> TotalRow {
        var row = self
        for (dimension, text) in named where row.fixed[dimension] == nil {
            let table = book[dimension]
            let found = table.codes.indices.dropFirst().first { index in
                FoldedName(table.codes[index]).text == text
                    || FoldedName(CodeForm.canonical(text, of: dimension)) == FoldedName(table.codes[index])
                    || table.label(of: UInt32(index)).map { FoldedName($0).text == text } == true
            }
            if let found { row.fixed[dimension] = table.codes[found] }
        }
        return row
    }

    /// The same row behind `count` rows of earlier parts of the file, which make `sums`.
    func below(_ count: Int, _ sums: [Int: Sum]) -> TotalRow {
        var row = self
        row.rowsAbove += count
        for amount in amounts {
            if let earlier = sums[amount.position] { row.above[amount.position]?.add(earlier, as: amount.measure) }
        }
        return row
    }

    /// The sum over the rows that stand above this row and not above `earlier`, nil for the whole file; nil where it is
    /// not kept, or where a row lacks the value.
    public func sum(of printed: TotalAmount, below earlier: TotalRow?) -> Int64? {
        guard let all = above[printed.position] else { return nil }
        guard let earlier else { return all.missing == 0 ? all.amount : nil }
        guard let before = earlier.above[printed.position], before.missing == all.missing else { return nil }
        return all.amount - before.amount
    }
}

/// One printed total.
public struct TotalAmount: Sendable, Hashable {
    /// Name of the column, as the file writes it.
    public let column: String
    /// Where the amount stands in those of a row.
    let position: Int
    /// What the column sums.
    public let measure: Measure
    /// The codes that hold for the column only.
    public let constants: [Dimension: String]
    /// In parts of the measure's scale.
    public let amount: Int64
}
