import Facts
import Tables

/// Cost divided by the claims of the same year: a ratio of two flows.
struct CostPerClaim: Formula {
    let cost: TotalCost
    let claims: Count

    var counts: [Count] { cost.counts + [claims] }
    var measures: Set<Measure> { cost.measures.union(claims.measures) }
    var extraDimensions: [Set<Dimension>] { cost.extraDimensions }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let unit = question.expression.indicator.unit
        var answer = cost.answer(question, year: year, from: evaluator)
        guard case .success(let counted) = evaluator.counted(question, claims, year: year) else {
            return evaluator.absent(question, .noData(.claims, event: nil))
        }
        for (codes, cell) in answer.cells {
            let number = counted.rows[codes]?.amount ?? 0
            guard let value = cell.value else { continue }
            answer.cells[codes] =
                number == 0
                ? .unavailable(.zeroBase, unit: unit)
                : Cell(
                    value: value / Double(number), numerator: cell.numerator, denominator: Quantity(number),
                    unit: unit, flags: cell.flags, reasons: [.noIntervalMethod] + cell.reasons.filter(\.isOfRounding))
        }
        return answer
    }
}
