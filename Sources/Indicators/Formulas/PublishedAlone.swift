import Facts
import Tables

extension Formula where Self == PublishedAlone {
    static var published: PublishedAlone { PublishedAlone() }
}

/// A figure that only files give.
struct PublishedAlone: Formula {
    var isPublishedAlone: Bool { true }

    /// The others are rates of contribution and populations.
    func countsAccidents(_ code: String) -> Bool { ["INCIDENCE-1J", "INCIDENCE-4J"].contains(code) }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.absent(question, .notPublished(indicator: question.expression.indicator.code))
    }
}
