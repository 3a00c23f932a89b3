/// The cell of `table` in the bracket that holds `of`, under `column` (`value` when the table has one column).
struct Brackets: Rule {
    static let kind = "brackets"
    private let table: Int
    private let number: Expression
    private let column: String

    init(_ box: inout RuleBox) throws(SchemeError) {
        table = try box.table("table")
        number = try box.expression("of")
        column = try box.optionalText("column") ?? "value"
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        try run.cell(of: table, column: column, at: number.value(in: &run))
    }
}
