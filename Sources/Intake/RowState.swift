import DelimitedText
import Facts

/// The numbers of the current row and what is remembered from one row to the next.
struct RowState: Sendable {
    /// Number of the code of each dimension in the current row, by slot; 0 where it has none.
    var numbers: CodeNumbers
    /// Numbers of the constants of the resource, by slot.
    let constants: CodeNumbers
    /// Constants of each variant of each group.
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
    var joined: JoinedNumbers
    let totalColumns: [TotalColumn]
    /// For each distribution, whether an event and a code are of those that count.
    var tallied: [NumberMap]
    /// For each step of the plan, the number that follows from that of its source.
    var derived: [DerivedNumbers]

    init(plan: ResourcePlan, book: inout CodeBook) {
        var numbers = CodeNumbers(repeating: 0)
        for (slot, dimension) in plan.slots.dimensions.enumerated() {
            if let code = plan.constants[dimension] { numbers[slot] = book[dimension].number(of: code) }
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
        waiting = RowBlock(
            plan.slots, constants: constants, width: plan.amounts.count + plan.claimMeasures.count)
        joined = JoinedNumbers(columns: plan.join?.dimensions.count ?? 0)
        derived = plan.derived.map { _ in DerivedNumbers() }
        totalColumns = plan.totalColumns
        tallied = plan.distributions.map { _ in NumberMap() }
    }

    /// The same memory without the rows that left it.
    var withoutRows: RowState {
        var state = self
        state.waiting = RowBlock(waiting.slots, constants: constants, width: waiting.width)
        state.decoded = DecodedRows()
        return state
    }

    private static func numbered(
        _ constants: [Dimension: String], _ book: inout CodeBook
    ) -> [(dimension: Dimension, number: UInt32)] {
        constants.keys.sorted().map { dimension in
            (dimension, book[dimension].number(of: constants[dimension] ?? ""))
        }
    }
}
