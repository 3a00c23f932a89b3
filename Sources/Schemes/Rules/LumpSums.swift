import Declarations

/// Lump sums per claim: each claim falls in the first of `classes` whose `when` holds and counts its `amount`, an
/// expression, or the cell of `table` under `keys` and the name of the class; times `share` when the rule has one.
/// A class may have a `title` for people. With `"count": "every"` a claim counts in every class that holds. A class of
/// amount 0 says which claims count nothing; a claim outside every class is an obstacle, never a silent zero.
struct LumpSums: Rule {
    static let kind = "lump-sums"
    private let filter: ClaimFilter
    private let classes: [ClaimClass]
    private let table: TableColumn?
    private let share: Expression?
    private let countsEvery: Bool

    init(_ input: inout RuleInput) throws(SchemeError) {
        filter = try ClaimFilter(&input)
        table = try TableColumn(&input)
        share = try input.optionalOfClaims("share")
        countsEvery = try input.optionalText("count") == "every"
        var classes: [ClaimClass] = []
        for var reader in try input.objects("classes") { classes.append(try ClaimClass(&reader, input)) }
        self.classes = classes
    }

    var claimWindow: ClosedRange<Int>? { filter.window }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        var sum = 0.0
        try filter.forEach(in: &run) { claim, run throws(Obstacle) in
            let amount = try amount(&run)
            if amount != 0 { sum += claim.count * amount * (try share?.value(in: &run) ?? 1) }
        }
        return sum
    }

    private func amount(_ run: inout Run) throws(Obstacle) -> Double {
        var amount = 0.0
        var isClassed = false
        for one in classes where try one.holds(&run) {
            if let own = one.amount {
                amount += try own.value(in: &run)
            } else if let table {
                amount += try table.cell(one.name, &run)
            }
            isClassed = true
            if !countsEvery { break }
        }
        guard isClassed else { throw .noClass(step: run.currentStep) }
        return amount
    }
}

/// One class of claims and what it costs.
private struct ClaimClass: Sendable {
    let name: String
    let amount: Expression?
    private let condition: Expression

    init(_ reader: inout NodeReader, _ input: RuleInput) throws(SchemeError) {
        name = try reader.text("class")
        _ = try reader.optionalBilingual("title")
        condition = try input.ofClaims(try reader.formula("when"))
        amount = try reader.optionalFormula("amount").map { text throws(SchemeError) in try input.ofClaims(text) }
        try reader.finish()
    }

    func holds(_ run: inout Run) throws(Obstacle) -> Bool { try condition.value(in: &run) != 0 }
}

/// The table of the amounts and the keys that stand before the class.
private struct TableColumn: Sendable {
    private let table: Int
    private let keys: [TableKey]

    init?(_ input: inout RuleInput) throws(SchemeError) {
        guard input.has("table") else { return nil }
        table = try input.table("table")
        keys = try input.keys("keys")
    }

    func cell(_ name: String, _ run: inout Run) throws(Obstacle) -> Double {
        try run.cell(of: table, run.keys(keys) + [name])
    }
}
