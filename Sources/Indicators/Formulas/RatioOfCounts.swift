import Facts
import Statistics
import Tables

/// One number of claims for so many of another one.
struct RatioOfCounts: Formula {
    /// What the two numbers have to do with each other, which decides on the interval.
    enum Relation: Sendable {
        /// The first is a part of the second: Wilson.
        case partOfWhole
        /// They have no claim in common: exact, given their sum.
        case apart
        /// Two flows of a year, of which nobody says that they are independent: no interval.
        case twoFlows
    }

    let part: Count
    let whole: Count
    let relation: Relation
    /// 100 for a percentage.
    let times: Double

    var counts: [Count] { [part, whole] }
    var denominator: Denominator? { .count(whole) }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let parts = evaluator.counted(question, part, year: year)
        let wholes = evaluator.counted(question, whole, year: year)
        switch (parts, wholes) {
        case (.failure(let refusal), _), (_, .failure(let refusal)):
            return evaluator.absent(question, refusal.reason)
        case (.success(let parts), .success(let wholes)):
            guard !dividesOtherEvents(question) else {
                let indicator = question.expression.indicator.name
                return evaluator.absent(question, .notDefined(indicator: indicator, events: []))
            }
            var answer = YearAnswer(resources: parts.resources.union(wholes.resources))
            var codes = Set(wholes.rows.keys)
            if relation != .partOfWhole { codes.formUnion(parts.rows.keys) }
            for codes in codes {
                let (part, whole) = (parts.rows[codes] ?? Sum(amount: 0), wholes.rows[codes] ?? Sum(amount: 0))
                let cell = cell(part, of: whole, question.expression.indicator.unit, evaluator)
                answer.cells[codes] = evaluator.judged(cell, question.expression.indicator)
            }
            return answer
        }
    }

    /// By event, a row would set the claims of one beside none of the other.
    private func dividesOtherEvents(_ question: Question) -> Bool {
        question.by.contains(.event) && Set(part.events).isDisjoint(with: whole.events)
    }

    private func cell(_ part: Sum, of whole: Sum, _ unit: Unit, _ evaluator: Evaluator) -> Cell {
        var cell = evaluator.share(part, of: whole, unit: unit).scaled(by: times / 100)
        if cell.value != nil, times != 100 { cell.value = Double(part.amount) / Double(whole.amount) * times }
        guard relation != .partOfWhole, cell.value != nil else { return cell }
        (cell.lower, cell.upper, cell.level, cell.reasons) = (nil, nil, nil, [])
        guard relation == .apart, let interval = interval(part, whole, evaluator.level) else {
            cell.reasons = [relation == .apart ? .noIntervalMethod : .twoFlows]
            return cell
        }
        cell.lower = interval.lower * times
        cell.upper = interval.upper.map { $0 * times }
        cell.level = evaluator.level
        return cell
    }

    /// Exact interval of the ratio of two Poisson counts.
    private func interval(_ part: Sum, _ whole: Sum, _ level: Double) -> Interval? {
        guard let first = try? EventRate(count: Int(part.amount), exposure: 1),
            let second = try? EventRate(count: Int(whole.amount), exposure: 1)
        else { return nil }
        return try? RateRatio.exactInterval(of: first, to: second, level: level)
    }
}

extension Cell {
    /// Value and bounds multiplied by a number; by one they keep their bits.
    func scaled(by factor: Double) -> Cell {
        guard factor != 1 else { return self }
        var cell = self
        (cell.value, cell.lower) = (value.map { $0 * factor }, lower.map { $0 * factor })
        cell.upper = upper.map { $0 * factor }
        return cell
    }
}
