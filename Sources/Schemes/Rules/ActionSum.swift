import Words

/// The cost of the prevention actions of one of `kinds` in the years of `window`, counted from the civil year of the
/// day. An action outside the period of validity does not count: by the day on which its aid was reserved where that is known,
/// else by that of its invoice. With `invoiced-by`, a reserved action counts if its invoice is not of a later day.
struct ActionSum: Rule {
    static let kind = "actions"
    private let kinds: Set<String>
    private let window: ClosedRange<Int>
    private let lastInvoice: Day?

    init(_ input: inout RuleInput) throws(SchemeError) {
        kinds = Set(try input.texts("kinds"))
        window = try input.window("window")
        lastInvoice = try input.optionalDay("invoiced-by")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let years = run.law.day.year + window.lowerBound...run.law.day.year + window.upperBound
        let cents = run.enterprise.actions.filter { action in
            kinds.contains(action.kind) && years.contains(action.date.year) && isInTime(action, run)
        }.reduce(0) { $0 + $1.amount }
        return Double(cents) / 100
    }

    private func isInTime(_ action: PreventionAction, _ run: Run) -> Bool {
        let period = run.law.validity.period
        guard let reserved = action.reserved else { return period.contains(action.date) }
        return period.contains(reserved) && lastInvoice.map { action.date <= $0 } ?? true
    }
}
