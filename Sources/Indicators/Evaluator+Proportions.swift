import Facts
import Statistics
import Tables

extension Evaluator {
    /// A part of the claims in all of them, in percent, with Wilson's interval.
    func proportion(_ question: Question, _ part: Count, of whole: Count, year: Int) -> YearAnswer {
        let parts = counted(question, part, year: year)
        let wholes = counted(question, whole, year: year)
        switch (parts, wholes) {
        case (.failure(let refusal), _), (_, .failure(let refusal)): return absent(question, refusal.reason)
        case (.success(let parts), .success(let wholes)):
            var answer = YearAnswer(resources: parts.resources.union(wholes.resources))
            for (codes, whole) in wholes.rows {
                let part = parts.rows[codes] ?? Sum(amount: 0)
                answer.cells[codes] = judged(share(part, of: whole, unit: .percent), question.expression.indicator)
            }
            return answer
        }
    }

    /// 100 x part / whole, with Wilson's interval where both are counts of claims.
    func share(_ part: Sum, of whole: Sum, unit: Unit) -> Cell {
        let missing = part.missing + whole.missing
        if missing > 0 { return .unavailable(.partsMissing(missing), unit: unit) }
        let (numerator, denominator) = (Quantity(part.amount), Quantity(whole.amount))
        guard whole.amount > 0 else {
            return .unavailable(.zeroBase, unit: unit, numerator: numerator, denominator: denominator)
        }
        let value = 100 * Double(part.amount) / Double(whole.amount)
        let cell = Cell(value: value, numerator: numerator, denominator: denominator, unit: unit)
        return wilson(cell, successes: Double(part.amount), trials: Double(whole.amount))
    }

    func wilson(_ cell: Cell, successes: Double, trials: Double) -> Cell {
        var result = cell
        guard let interval = try? ProportionInterval.wilson(successes: successes, trials: trials, level: level) else {
            result.reasons.append(.noIntervalMethod)
            return result
        }
        result.lower = interval.lower * 100
        result.upper = interval.upper.map { $0 * 100 }
        result.level = level
        return result
    }
}
