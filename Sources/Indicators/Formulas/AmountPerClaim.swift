import Facts
import Statistics
import Tables

/// Days, points or euros divided by the claims of the same year: a ratio of two flows.
struct AmountPerClaim: Formula {
    /// What makes the numerator.
    let amount: any Formula
    let claims: Count
    var times: Double = 1
    /// Whether the amounts of single claims give an interval, given the number of claims.
    var hasInterval = false

    var counts: [Count] { amount.counts + [claims] }
    var denominator: Denominator? { .count(claims) }
    var measures: Set<Measure> { amount.measures.union(claims.measures) }
    var extraDimensions: [Set<Dimension>] {
        (amount.extraDimensions + [Set(claims.restriction.map { [$0.dimension] } ?? [])]).uniqued
    }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let unit = question.expression.indicator.unit
        var answer = amount.answer(question, year: year, from: evaluator)
        guard case .success(let counted) = evaluator.counted(question, claims, year: year) else {
            return evaluator.absent(question, .noData(claims.measure, event: nil))
        }
        let spread = hasInterval ? amount.counts.first.flatMap { evaluator.spread(question, $0, year: year) } : nil
        for (codes, cell) in answer.cells {
            let number = counted.rows[codes]?.amount ?? 0
            guard let value = cell.value else { continue }
            guard number > 0 else {
                answer.cells[codes] = .unavailable(.zeroBase, unit: unit)
                continue
            }
            let mean = Cell(
                value: value / Double(number) * times, numerator: cell.numerator, denominator: Quantity(number),
                unit: unit, flags: cell.flags, reasons: [.noIntervalMethod] + cell.reasons.filter(\.isOfRounding))
            answer.cells[codes] = hasInterval ? bounded(mean, spread, codes, evaluator) : mean
        }
        return answer
    }

    /// The mean with its interval, or with the reason why it has none.
    private func bounded(_ cell: Cell, _ spread: Spread?, _ codes: [String], _ evaluator: Evaluator) -> Cell {
        var result = cell
        result.reasons.removeAll { $0 == .noIntervalMethod }
        let measure = amount.counts.first?.measure ?? .days
        let number = cell.denominator?.amount ?? 0
        guard let spread, let amounts = spread.amounts(codes), spread.totals[codes]?.amount == cell.numerator?.amount
        else {
            result.reasons.append(.noClaimLevelData(measure))
            return result
        }
        // A mean of few claims is as unreliable where secrecy takes its interval.
        guard number >= MeanAmountInterval.smallestCount else {
            result.flags.insert(.unreliable)
            result.reasons.append(.tooFew(numerator: number, minimum: Int64(MeanAmountInterval.smallestCount)))
            return result
        }
        guard !spread.isSecret else {
            result.reasons.append(.spreadIsSecret(measure))
            return result
        }
        let interval = try? MeanAmountInterval.logarithmic(
            total: amounts.total, sumOfSquares: amounts.sumOfSquares, count: Int(number), level: evaluator.level)
        guard let interval, amounts.claimCount <= number else {
            result.reasons.append(.noIntervalMethod)
            return result
        }
        (result.lower, result.upper) = (interval.lower * times, interval.upper.map { $0 * times })
        result.level = evaluator.level
        return result
    }
}
