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

    init(_ box: inout RuleBox) throws(SchemeError) {
        series = try box.series("series")
        lag = try box.window("window").upperBound
        threshold = try box.expression("threshold")
        delay = try box.expression("delay")
        since = try box.expression("since")
    }

    func value(in run: inout Run) throws(Stop) -> Double {
        let threshold = try threshold.value(in: &run)
        let delay = Int(try delay.value(in: &run))
        let since = Int(try since.value(in: &run))
        let last = run.law.tariffYear + lag
        var year = try first(&run, last: last, since: since)
        var isAbove = try run.number(of: series, in: year) >= threshold
        var consecutive = isAbove ? 1 : 0
        while year < last {
            year += 1
            consecutive = try run.number(of: series, in: year) >= threshold ? consecutive + 1 : 0
            isAbove = consecutive > 0 && (isAbove || consecutive >= delay || year < since)
        }
        return isAbove ? 1 : 0
    }

    /// The earliest year of an unbroken run of known years that ends with `last`; the year before `since` is enough.
    /// What was created above a threshold did not cross it: years before the creation do not count.
    private func first(_ run: inout Run, last: Int, since: Int) throws(Stop) -> Int {
        var year = last
        _ = try run.number(of: series, in: year)
        let created = run.enterprise.created ?? Int.min
        while year >= since, year > created, run.isKnown(series, in: year - 1) { year -= 1 }
        return year
    }
}
