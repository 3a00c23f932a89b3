import Facts
import Tables

extension Formula where Self == PublishedAlone {
    static var published: PublishedAlone { PublishedAlone(countsAccidents: false) }
    static var publishedAccidents: PublishedAlone { PublishedAlone(countsAccidents: true) }
}

/// A figure that only files give: of accidents, or a rate of contribution or a population.
struct PublishedAlone: Formula {
    let countsAccidents: Bool

    var isPublishedAlone: Bool { true }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.absent(question, .notPublished(indicator: question.expression.indicator.code))
    }
}
