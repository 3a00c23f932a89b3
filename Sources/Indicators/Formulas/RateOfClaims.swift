import Facts
import Tables

/// Claims for so many units of exposure, with the exact interval of the count.
struct RateOfClaims: FormulaOverExposure {
    let count: Count
    let measure: Measure
    let times: Double

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.ratio(question, count, per: measure, year: year) { numerator, denominator in
            evaluator.poisson(
                cell(numerator, denominator, of: question), count: numerator.value, factor: times / denominator.value)
        }
    }
}
