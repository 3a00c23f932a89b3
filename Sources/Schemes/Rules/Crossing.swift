/// Whether a yearly fact stands at or above `threshold`, when an upward crossing only counts after `delay` consecutive
/// years: 1 or 0.
///
/// Years run from the first one known to `lag` years before the tariff. Before the year `since`, a crossing counts at
/// once. One year below resets the count, and brings back below at once.
struct Crossing: Rule {
    static let kind = "crossing"
    private let series: Int
    private let lag: Int
    private let threshold: Expression
    private let delay: Expression
    private let since: Expression

    init(_ input: inout RuleInput) throws(SchemeError) {
        series = try input.series("series")
        lag = try input.window("window").upperBound
        threshold = try input.expression("threshold")
        delay = try input.expression("delay")
        since = try input.expression("since")
    }

    func value(in run: inout Run) throws(Obstacle) -> Double {
        let threshold = try threshold.value(in: &run)
        let delay = try delay.value(in: &run)
        let since = try since.value(in: &run)
        let last = run.law.tariffYear + lag
        var year = try first(&run, last: last, since: since)
        var isAbove = try run.number(of: series, in: year) >= threshold
        if isAbove { stateStart(&run, year, since: since) }
        var consecutive = isAbove ? 1.0 : 0
        while year < last {
            year += 1
            consecutive = try run.number(of: series, in: year) >= threshold ? consecutive + 1 : 0
            isAbove = consecutive > 0 && (isAbove || consecutive >= delay || Double(year) < since)
        }
        return isAbove ? 1 : 0
    }

    /// The earliest year of an unbroken run of known years that ends with `last`; the year before `since` is enough.
    /// What was created above a threshold did not cross it: years before the creation do not count.
    private func first(_ run: inout Run, last: Int, since: Double) throws(Obstacle) -> Int {
        var year = last
        _ = try run.number(of: series, in: year)
        let created = run.enterprise.created ?? Int.min
        while Double(year) >= since, year > created, run.isKnown(series, in: year - 1) { year -= 1 }
        return year
    }

    /// Above in the first year that is known: the years before are taken to have been so too.
    private func stateStart(_ run: inout Run, _ year: Int, since: Double) {
        guard Double(year) >= since, year > run.enterprise.created ?? Int.min else { return }
        let name = run.law.series[series].name
        if let number = run.known(run.law.series[series], in: year) {
            run.assume("\(name) before \(year)", .number(number))
        }
    }
}
