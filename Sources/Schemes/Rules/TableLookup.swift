/// The cell of `table` under `keys`: names of codes, or texts in quotes.
struct TableLookup: Rule {
    static let kind = "table"
    private let table: Int
    private let keys: [TableKey]

    init(_ input: inout RuleInput) throws(SchemeError) {
        table = try input.table("table")
        keys = try input.keys("keys")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        try run.cell(of: table, run.keys(keys))
    }
}
