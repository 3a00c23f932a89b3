/// The cell of `table` under `keys`: names of codes, or texts in quotes.
struct TableLookup: Rule {
    static let kind = "table"
    private let table: Int
    private let keys: [TableKey]

    init(_ box: inout RuleBox) throws(SchemeError) {
        table = try box.table("table")
        keys = try box.keys("keys")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        try run.cell(of: table, run.keys(keys))
    }
}
