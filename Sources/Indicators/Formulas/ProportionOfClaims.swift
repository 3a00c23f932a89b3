import Facts
import Tables

/// A part of the claims in all of them, in percent, with Wilson's interval.
struct ProportionOfClaims: Formula {
    let part: Count
    let whole: Count

    var counts: [Count] { [part, whole] }
    var denominator: Denominator? { .count(whole) }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        let parts = evaluator.counted(question, part, year: year)
        let wholes = evaluator.counted(question, whole, year: year)
        switch (parts, wholes) {
        case (.failure(let refusal), _), (_, .failure(let refusal)):
            return evaluator.absent(question, refusal.reason)
        case (.success(let parts), .success(let wholes)):
            var answer = YearAnswer(resources: parts.resources.union(wholes.resources))
            for (codes, whole) in wholes.rows {
                let share = evaluator.share(parts.rows[codes] ?? Sum(amount: 0), of: whole, unit: .percent)
                answer.cells[codes] = evaluator.judged(share, question.expression.indicator)
            }
            return answer
        }
    }
}
