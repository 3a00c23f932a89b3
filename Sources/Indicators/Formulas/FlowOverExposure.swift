import Facts
import Tables

extension Formula where Self == FlowOverExposure {
    static func flow(_ count: Count, per measure: Measure, times: Double) -> FlowOverExposure {
        FlowOverExposure(count: count, measure: measure, times: times)
    }
}

/// Days or points for so many units of exposure, which are no events: an interval only where rows are single claims.
struct FlowOverExposure: Formula {
    let count: Count
    let measure: Measure
    let times: Double

    var counts: [Count] { [count] }
    var exposures: [Measure] { [measure] }
    var denominator: Denominator? { .exposure(measure) }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        var answer = evaluator.ratio(question, count, per: measure, year: year) { numerator, denominator in
            Cell(
                value: numerator.value / denominator.value * times, numerator: numerator, denominator: denominator,
                unit: question.expression.indicator.unit)
        }
        let spread = evaluator.spread(question, count, year: year)
        for (codes, cell) in answer.cells where cell.value != nil {
            let factor = cell.denominator.map { times / $0.value } ?? 1
            answer.cells[codes] = evaluator.compound(cell, spread, codes, measure: count.measure, factor: factor)
        }
        return answer
    }
}
