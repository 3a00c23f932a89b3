import Facts
import Tables

/// Days or points for so many units of exposure, which are no events: an interval only where rows are single claims.
struct FlowOverExposure: FormulaOverExposure {
    let count: Count
    let measure: Measure
    let times: Double

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        var answer = evaluator.ratio(question, count, per: measure, year: year) { numerator, denominator in
            cell(numerator, denominator, of: question)
        }
        let spread = evaluator.spread(question, count, year: year)
        for (codes, cell) in answer.cells where cell.value != nil {
            let factor = cell.denominator.map { times / $0.value } ?? 1
            answer.cells[codes] = evaluator.compound(cell, spread, codes, measure: count.measure, factor: factor)
        }
        return answer
    }
}
