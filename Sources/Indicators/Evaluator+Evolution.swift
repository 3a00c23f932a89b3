import Declarations
import Facts
import Statistics
import Tables

extension Evaluator {
    /// Change on the previous year, in percent; no value across a declared break.
    func evolution(_ question: Question, year: Int) -> YearAnswer {
        comparison(question, year: year, with: year - 1, unit: .percent) { ratio in 100 * (ratio - 1) }
    }

    /// 100 times the year on the base year; no value across a declared break.
    func index(_ question: Question, year: Int) -> YearAnswer {
        comparison(question, year: year, with: question.expression.baseYear ?? year, unit: .index) { 100 * $0 }
    }

    private func comparison(
        _ question: Question, year: Int, with reference: Int, unit: Unit, transform: (Double) -> Double
    ) -> YearAnswer {
        let indicator = question.expression.indicator
        let current = answer(question, year: year)
        if current.isWithoutData { return current }
        let earlier = answer(question, year: reference)
        let (first, last) = (min(year, reference), max(year, reference))
        let declared = breaks.firstBreak(indicator, after: first, through: last)
        let inSource = sourceBreaks(question, after: first, through: last)
        let scope = breakScope(question, current)
        let change = ruleChange(current, earlier, indicator)
        var result = YearAnswer(resources: current.resources.union(earlier.resources))
        let own = (first..<last).map { $0 + 1 }.first { ownBreak(indicator, $0, result.resources) != nil }
        for (codes, cell) in current.cells {
            let pair = Pair(current: cell, earlier: earlier.cells[codes], isBase: year == reference, unit: unit)
            if let change, pair.hasValues {
                result.cells[codes] = .unavailable(change, unit: unit)
            } else if let stop = [
                scope.holds(codes) ? declared : nil, own, inSource[codes],
            ].compactMap(\.self).min(), pair.hasValues {
                result.cells[codes] = .unavailable(.acrossBreak(year: stop), unit: unit)
            } else {
                result.cells[codes] = pair.cell(indicator, reference: reference, level: level, transform: transform)
            }
        }
        return result
    }

    /// The first year of each row, after `first` and up to `last`, at which its source marks a break.
    private func sourceBreaks(_ question: Question, after first: Int, through last: Int) -> [[String]: Int] {
        guard base.hasBreaksInSources, first < last else { return [:] }
        var found: [[String]: Int] = [:]
        for year in first + 1...last {
            for (codes, cell) in answer(question, year: year).cells where cell.flags.contains(.breakInSeries) {
                found[codes] = found[codes] ?? year
            }
        }
        return found
    }
}

/// Two years of one row.
private struct Pair {
    let current: Cell
    let earlier: Cell?
    /// Whether both are the same year: 100 by definition, known without error.
    let isBase: Bool
    let unit: Unit

    var hasValues: Bool { current.value != nil && earlier?.value != nil }

    func cell(
        _ indicator: Indicator, reference: Int, level: Double, transform: (Double) -> Double
    ) -> Cell {
        guard let value = current.value else {
            return .unavailable(current.reasons.first ?? .noPreviousYear(reference), unit: unit)
        }
        guard let earlier, let base = earlier.value else {
            let known = earlier.flatMap { $0.isWithoutData ? nil : $0.reasons.first }
            return .unavailable(known ?? .noPreviousYear(reference), unit: unit)
        }
        guard base > 0 else { return .unavailable(.zeroBase, unit: unit) }
        var cell = Cell(
            value: transform(value / base), unit: unit,
            flags: current.flags.union(earlier.flags).subtracting(.breakInSeries))
        if indicator.unit == .count { (cell.numerator, cell.denominator) = (current.numerator, earlier.numerator) }
        let interval = isBase ? nil : interval(indicator, earlier, level: level)
        cell.lower = interval.map { transform($0.lower) }
        cell.upper = interval?.upper.map(transform)
        cell.level = interval == nil ? nil : level
        if interval == nil, !isBase { cell.reasons = [.noIntervalMethod] }
        return cell
    }

    /// Exact interval of the ratio of two Poisson rates; nil where the figure is not made of a count.
    private func interval(_ indicator: Indicator, _ earlier: Cell, level: Double) -> Interval? {
        guard indicator.interval == .exactPoisson, let first = rate(current), let second = rate(earlier) else {
            return nil
        }
        return try? RateRatio.exactInterval(of: first, to: second, level: level)
    }

    private func rate(_ cell: Cell) -> EventRate? {
        guard let count = cell.numerator, count.scale == 1 else { return nil }
        return try? EventRate(count: Int(count.amount), exposure: cell.denominator?.value ?? 1)
    }
}
