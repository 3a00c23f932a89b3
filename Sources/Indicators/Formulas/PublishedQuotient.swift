import Facts
import Tables
import Words

/// A published figure for so many of another one, row by row, each from the file that publishes it: neither adds over
/// the rows.
struct PublishedQuotient: Formula {
    let part: Indicator
    let whole: Indicator
    let times: Double

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let above = published(part, question, year: year, from: evaluator)
        let below = published(whole, question, year: year, from: evaluator)
        guard let above, let below else {
            return evaluator.absent(question, .notPublished(indicator: (above == nil ? part : whole).name))
        }
        let unit = question.expression.indicator.unit
        var answer = YearAnswer(resources: above.resources.union(below.resources))
        for (codes, numerator) in above.cells {
            answer.cells[codes] = Self.quotient(numerator, below.cells[codes], times: times, unit: unit)
        }
        return answer
    }

    private func published(
        _ indicator: Indicator, _ question: Question, year: Int, from evaluator: Evaluator
    ) -> YearAnswer? {
        let part = Question(
            expression: Expression(indicator), by: question.by, selection: question.selection, years: [year])
        return evaluator.published(part, year: year).flatMap { $0.isWithoutData ? nil : $0 }
    }

    /// The flags of both travel with the figure: a break in either breaks it.
    private static func quotient(_ part: Cell, _ whole: Cell?, times: Double, unit: Unit) -> Cell {
        guard let value = part.value else { return .unavailable(part.reasons.first ?? .noRow, unit: unit) }
        guard let whole, let divisor = whole.value else {
            return .unavailable(whole?.reasons.first ?? .noRow, unit: unit)
        }
        guard divisor > 0 else { return .unavailable(.zeroBase, unit: unit) }
        let breaks = (part.reasons + whole.reasons).filter {
            if case .breakInSource? = $0.facts as? IndicatorReason { true } else { false }
        }
        return Cell(
            value: value / divisor * times, numerator: Quantity(decimal: value),
            denominator: Quantity(decimal: divisor), unit: unit, flags: part.flags.union(whole.flags),
            reasons: breaks.uniqued)
    }
}
