import Facts

/// A row of totals: set aside, and compared with the sums of the rows it stands for.
public struct TotalRow: Sendable, Hashable {
    public let line: Int
    /// The words that name it, for example « Sous-total industrie ».
    public let label: String
    /// How many rows of data stand above it.
    public internal(set) var rowsAbove: Int
    /// The codes that the row fixes; the other dimensions are those it sums over.
    public private(set) var fixed: [Dimension: String]
    /// The words that stand behind « Total » in a column of codes or of their labels: they may name one of its codes.
    let named: [Dimension: String]
    /// Printed totals in parts of the measure's scale, with the constants of their column.
    public let amounts: [TotalAmount]

    /// Whether its words say that it sums a part of the table.
    public var isPartial: Bool { FoldedName(label).text.hasPrefix("sous total") }

    /// The same row for the codes that its words name, as in « Total AA », where the file has such codes or labels.
    public func naming(codesOf book: CodeBook) -> TotalRow {
        var row = self
        for (dimension, text) in named where row.fixed[dimension] == nil {
            let table = book[dimension]
            let found = table.codes.indices.dropFirst().first { index in
                FoldedName(table.codes[index]).text == text
                    || FoldedName(CodeForm.canonical(text, of: dimension)) == FoldedName(table.codes[index])
                    || table.labels[index].map { FoldedName($0).text == text } == true
            }
            if let found { row.fixed[dimension] = table.codes[found] }
        }
        return row
    }

    /// The same row behind `count` rows of earlier parts of the file.
    func below(_ count: Int) -> TotalRow {
        var row = self
        row.rowsAbove += count
        return row
    }
}

/// One printed total.
public struct TotalAmount: Sendable, Hashable {
    public let column: String
    public let measure: Measure
    public let constants: [Dimension: String]
    public let amount: Int64
}
