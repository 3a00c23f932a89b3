/// The aids received under `regime` in the years of `window`, counted from the civil year of the day.
struct AidSum: Rule {
    static let kind = "aids"
    private let regime: String
    private let window: ClosedRange<Int>

    init(_ input: inout RuleInput) throws(SchemeError) {
        regime = try input.text("regime")
        window = try input.window("window")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let years = run.law.day.year + window.lowerBound...run.law.day.year + window.upperBound
        let cents = run.enterprise.aids.filter { $0.regime == regime && years.contains($0.date.year) }
            .reduce(0) { $0 + $1.amount }
        return Double(cents) / 100
    }
}
