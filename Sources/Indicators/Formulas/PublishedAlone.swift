import Facts
import Tables

/// A figure that only files give: of accidents, or a rate of contribution or a population.
struct PublishedAlone: Formula {
    let countsAccidents: Bool

    var isPublishedAlone: Bool { true }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.absent(question, .notPublished(indicator: question.expression.indicator.name))
    }
}
