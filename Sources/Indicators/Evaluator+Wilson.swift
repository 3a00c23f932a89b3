import Facts
import Statistics
import Tables

extension Evaluator {
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
