/// The cost of the prevention actions of one of `kinds` in the years of `window`, counted from the civil year of the
/// day. An action outside the period of validity does not count.
struct ActionSum: Rule {
    static let kind = "actions"
    private let kinds: Set<String>
    private let window: ClosedRange<Int>

    init(_ input: inout RuleInput) throws(SchemeError) {
        kinds = Set(try input.texts("kinds"))
        window = try input.window("window")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let years = run.law.day.year + window.lowerBound...run.law.day.year + window.upperBound
        let cents = run.enterprise.actions.filter { action in
            kinds.contains(action.kind) && years.contains(action.date.year)
                && run.law.validity.period.contains(action.date)
        }.reduce(0) { $0 + $1.amount }
        return Double(cents) / 100
    }
}
