import DelimitedText
import Facts

/// The numbers of the current row and what is remembered from one row to the next.
struct RowState: Sendable {
    /// Number of the code of each dimension in the current row; 0 where it has none.
    var numbers: CodeNumbers
    /// Numbers of the constants of the resource.
    let constants: CodeNumbers
    /// Constants of each variant of each group: dimension index and number.
    let variants: [[Cube.Source]]
    /// Rows that are kept and not yet summed.
    var waiting: RowBlock
    /// Where the rows of a block were summed.
    var cells: [Int32] = []
    var spellings = SpellingTable()
    /// Amounts of the current row; nil where the file declares the value missing.
    var amounts: [Int64?] = []
    /// Decoded values of the current batch.
    var decoded = DecodedRows()
    var families = NumberMap()
    var joined = JoinedNumbers()
    let totalColumns: [TotalColumn]
    /// For each distribution, whether an event and a code are of those that count.
    var tallied: [NumberMap]
    /// For each derived dimension, the number that follows from that of its source.
    var derived: [DerivedNumbers] = Array(repeating: DerivedNumbers(), count: Dimension.allCases.count)

    init(plan: ResourcePlan, book: inout CodeBook) {
        var numbers = CodeNumbers(repeating: 0)
        for dimension in Dimension.allCases {
            if let code = plan.constants[dimension] { numbers[dimension.index] = book[dimension].number(of: code) }
        }
        constants = numbers
        self.numbers = numbers
        var variants: [[Cube.Source]] = []
        for group in plan.groups {
            variants.append(
                group.variants.map { variant in
                    Cube.Source(
                        constants: Self.numbered(variant.constants, &book), amounts: variant.sources,
                        skipsEmptyClaims: true, isFurther: variant.isFurther)
                })
        }
        self.variants = variants
        waiting = RowBlock(constants: constants, width: plan.amounts.count + plan.claimMeasures.count)
        totalColumns = plan.totalColumns
        tallied = plan.distributions.map { _ in NumberMap() }
    }

    /// The same memory without the rows that left it.
    var withoutRows: RowState {
        var state = self
        state.waiting = RowBlock(constants: constants, width: waiting.width)
        state.decoded = DecodedRows()
        return state
    }

    private static func numbered(
        _ constants: [Dimension: String], _ book: inout CodeBook
    ) -> [(dimension: Int, number: UInt32)] {
        constants.keys.sorted { $0.index < $1.index }.map { dimension in
            (dimension.index, book[dimension].number(of: constants[dimension] ?? ""))
        }
    }
}
