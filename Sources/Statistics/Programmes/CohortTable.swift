/// The outcomes of units by period, with the period in which each unit joined a programme.
struct CohortTable {
    /// The rows of each unit.
    let rows: [[Int]]
    let periods: [Double]
    /// Starts that some unit has and that lie after the first period, in ascending order.
    let cohorts: [Double]
    private let starts: [Double?]
    /// Of each unit, the outcome of each period.
    private let values: [[Double: Double]]

    init(outcomes: [Double], units: [Int], times: [Double], starts: [Double?]) throws(StatisticsError) {
        for length in [units.count, times.count, starts.count] where length != outcomes.count {
            throw .unequalLengths(outcomes.count, length)
        }
        for value in outcomes + times + starts.compactMap({ $0 }) where !value.isFinite { throw .invalidValue(value) }
        rows = Groups(units).rows
        periods = Set(times).sorted()
        for members in rows {
            guard Set(members.map { times[$0] }).count == members.count,
                members.allSatisfy({ starts[$0] == starts[members[0]] })
            else { throw .invalidValue(Double(units[members[0]])) }
        }
        let first = periods.first ?? 0
        cohorts = Set(starts.compactMap { $0 }.filter { $0 > first }).sorted()
        self.starts = rows.map { starts[$0[0]] }
        values = rows.map { members in
            Dictionary(uniqueKeysWithValues: members.map { (times[$0], outcomes[$0]) })
        }
    }

    /// The effect on a cohort in a period, beside the last period before its start; nil in that period itself, or with fewer
    /// than two units on either side.
    func cell(start: Double, time: Double, controls: CohortEffects.Controls) -> CohortEffects.Cell? {
        guard let base = periods.last(where: { $0 < start }), base != time else { return nil }
        let treated = changes(from: base, to: time) { $0 == start }
        let others = changes(from: base, to: time) { other in
            guard let other else { return true }
            return controls == .notYet && other > max(time, base) && other != start
        }
        guard treated.count > 1, others.count > 1 else { return nil }
        var influence = [Double](repeating: 0, count: rows.count)
        let ofTreated = Self.spread(treated, into: &influence, sign: 1)
        let ofOthers = Self.spread(others, into: &influence, sign: -1)
        return CohortEffects.Cell(
            start: start, time: time, value: ofTreated - ofOthers, treated: treated.count, controls: others.count,
            influence: influence)
    }

    private func changes(
        from base: Double, to time: Double, where isChosen: (Double?) -> Bool
    ) -> [(unit: Int, change: Double)] {
        rows.indices.compactMap { unit in
            guard isChosen(starts[unit]), let first = values[unit][base], let last = values[unit][time] else {
                return nil
            }
            return (unit, last - first)
        }
    }

    /// The mean change; each unit's part of its error is added to its influence.
    private static func spread(
        _ changes: [(unit: Int, change: Double)], into influence: inout [Double], sign: Double
    ) -> Double {
        let count = Double(changes.count)
        let mean = changes.reduce(0) { $0 + $1.change } / count
        let scale = sign / (count * (count - 1)).squareRoot()
        for (unit, change) in changes { influence[unit] += scale * (change - mean) }
        return mean
    }
}
