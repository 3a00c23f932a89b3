import Facts
import Tables

/// One measure of those exposed for so many of another one: hours for each employee.
struct PeoplePerPeople: Formula {
    let part: Measure
    let whole: Measure
    let times: Double

    var exposures: [Measure] { [part, whole] }
    var denominator: Denominator? { .exposure(whole) }
    var countsAccidents: Bool { false }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let parts = ExposedPopulation(measure: part).answer(question, year: year, from: evaluator)
        let wholes = ExposedPopulation(measure: whole).answer(question, year: year, from: evaluator)
        if parts.isWithoutData { return parts }
        if wholes.isWithoutData { return wholes }
        let unit = question.expression.indicator.unit
        var answer = YearAnswer(resources: parts.resources.union(wholes.resources))
        for (codes, part) in parts.cells {
            guard let value = part.value, let whole = wholes.cells[codes], let divisor = whole.value else {
                let reasons = part.reasons + (wholes.cells[codes]?.reasons ?? [])
                answer.cells[codes] = .unavailable(reasons.first ?? .noRow, unit: unit)
                continue
            }
            answer.cells[codes] =
                divisor > 0
                ? Cell(
                    value: value / divisor * times, numerator: part.numerator, denominator: whole.numerator, unit: unit)
                : .unavailable(.zeroBase, unit: unit)
        }
        return answer
    }
}
