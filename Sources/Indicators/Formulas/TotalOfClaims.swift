import Facts

/// Claims, or what the files say of them, added up.
struct TotalOfClaims: Formula {
    let count: Count

    var counts: [Count] { [count] }
    var adds: Bool { true }
    var distributions: [Distribution] {
        guard count.measure == .claims else { return [] }
        return count.events.map {
            Distribution(event: $0, dimension: count.restriction?.dimension, codes: count.restriction?.codes ?? [])
        }
    }

    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer {
        evaluator.sum(question, count, year: year)
    }
}
