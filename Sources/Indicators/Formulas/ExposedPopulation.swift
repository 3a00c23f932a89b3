import Facts
import Tables

extension Formula {
    /// Whether the figure is a number of employees, and nothing else.
    var isOfEmployeesAlone: Bool { (self as? ExposedPopulation)?.measure == .employees }
}

/// The employees or hours that were exposed.
struct ExposedPopulation: Formula {
    let measure: Measure

    var exposures: [Measure] { [measure] }
    var adds: Bool { true }
    var countsAccidents: Bool { false }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let unit = question.expression.indicator.unit
        guard !question.by.contains(where: \.describesClaim) else {
            return evaluator.absent(question, .notDefined(indicator: question.expression.indicator.name, events: []))
        }
        switch evaluator.base.exposure(measure, year: String(year), by: question.by, selection: question.selection) {
        case .failure(let refusal): return evaluator.absent(question, refusal.reason)
        case .success(let answer):
            let cells = answer.rows.mapValues { sum -> Cell in
                guard sum.missing == 0 else { return .unavailable(.partsMissing(sum.missing), unit: unit) }
                let quantity = Quantity(sum.amount, scale: measure.scale)
                return Cell(value: quantity.value, numerator: quantity, unit: unit)
            }
            return YearAnswer(cells: cells, resources: answer.resources)
        }
    }
}
