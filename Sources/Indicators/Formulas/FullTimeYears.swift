import Declarations
import Facts
import Tables

/// Days divided by the days of a full-time year, a dated parameter which stands beside them as the denominator.
struct FullTimeYears: Formula {
    let count: Count

    var counts: [Count] { [count] }
    var adds: Bool { true }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let unit = question.expression.indicator.unit
        var answer = evaluator.sum(question, count, year: year)
        if answer.isWithoutData { return answer }
        let parameter = evaluator.daysPerFullTimeYear
        guard let divisor = try? parameter.number(in: year) else {
            let reason = Reason.parameterWithoutValue(parameter.title, year: year, known: parameter.years)
            answer.cells = answer.cells.mapValues { .unavailable(reason, unit: unit, numerator: $0.numerator) }
            return answer
        }
        answer.cells = answer.cells.mapValues { total in
            guard let value = total.value else { return total }
            return Cell(
                value: value / divisor, numerator: total.numerator, denominator: Quantity(decimal: divisor), unit: unit)
        }
        return answer
    }
}
