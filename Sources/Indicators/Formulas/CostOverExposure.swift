import Facts
import Tables

/// Euros for so many units of exposure: amounts of the files, or claims at mean costs.
struct CostOverExposure: Formula {
    let cost: TotalCost
    let measure: Measure
    let times: Double

    var counts: [Count] { cost.counts }
    var exposures: [Measure] { [measure] }
    var denominator: Denominator? { .exposure(measure) }
    var measures: Set<Measure> { cost.measures.union([measure]) }
    var extraDimensions: [Set<Dimension>] { cost.extraDimensions }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let costs = cost.answer(question, year: year, from: evaluator)
        if costs.isWithoutData { return costs }
        let known = costs.cells.compactMapValues { cell in
            cell.value == nil ? nil : cell.numerator.map { Sum(amount: $0.amount) }
        }
        let counted = Counted(rows: known, resources: costs.resources)
        var answer = evaluator.ratio(question, counted, cost.count, per: measure, year: year) { amount, people in
            Cell(
                value: amount.value / people.value * times, numerator: amount, denominator: people,
                unit: question.expression.indicator.unit)
        }
        for (codes, cell) in costs.cells {
            answer.cells[codes] = cell.value == nil ? cell : answer.cells[codes].map { joined(cell, with: $0) }
        }
        return answer
    }

    /// The quotient with what is known of the cost: estimated, rounded, with an interval or the reason why not.
    private func joined(_ cost: Cell, with quotient: Cell) -> Cell {
        guard let people = quotient.denominator?.value, quotient.value != nil, people > 0 else { return quotient }
        var cell = quotient
        cell.flags.formUnion(cost.flags)
        cell.reasons = cost.reasons + quotient.reasons
        (cell.lower, cell.level) = (cost.lower.map { $0 * times / people }, cost.level)
        cell.upper = cost.upper.map { $0 * times / people }
        return cell
    }
}
