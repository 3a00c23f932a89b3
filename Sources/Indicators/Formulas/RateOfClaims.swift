import Facts
import Tables

extension Formula where Self == RateOfClaims {
    static func rate(_ count: Count, per measure: Measure, times: Double) -> RateOfClaims {
        RateOfClaims(count: count, measure: measure, times: times)
    }
}

/// Claims for so many units of exposure, with the exact interval of the count.
struct RateOfClaims: Formula {
    let count: Count
    let measure: Measure
    let times: Double

    var counts: [Count] { [count] }
    var exposures: [Measure] { [measure] }
    var denominator: Denominator? { .exposure(measure) }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.ratio(question, count, per: measure, year: year) { numerator, denominator in
            let value = numerator.value / denominator.value * times
            let cell = Cell(
                value: value, numerator: numerator, denominator: denominator, unit: question.expression.indicator.unit)
            return evaluator.poisson(cell, count: numerator.value, factor: times / denominator.value)
        }
    }
}
