/// The cell of `table` in the bracket that holds `of`, under `column` (`value` when the table has one column).
struct Brackets: Rule {
    static let kind = "brackets"
    private let table: Int
    private let number: Expression
    private let column: String

    init(_ input: inout RuleInput) throws(SchemeError) {
        table = try input.table("table")
        number = try input.expression("of")
        column = try input.optionalText("column") ?? "value"
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        try run.cell(of: table, column: column, at: number.value(in: &run))
    }
}
