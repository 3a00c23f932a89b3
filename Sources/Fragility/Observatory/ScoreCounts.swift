import Disclosure

/// What the questionnaires of some people add up to.
struct ScoreCounts: Sendable {
    var rows = 0
    var scored = 0
    var found = 0
    /// Sum of the scores, in parts.
    var sum = 0
    /// Undefined scores whose bounds are both on one side of the threshold, and the others.
    var undefinedFound = 0
    var undefinedNotFound = 0

    var undefined: Int { rows - scored }

    mutating func add(_ observation: Observation, _ assessment: Assessment, threshold: Int?) {
        rows += 1
        if let score = assessment.score {
            scored += 1
            sum += score
            if observation.finding == .found { found += 1 }
        } else if let threshold {
            if assessment.lowest >= threshold { undefinedFound += 1 }
            if assessment.highest < threshold { undefinedNotFound += 1 }
        }
    }

    /// Writes the counts of scores under `key`, and the sum that ties them. Undefined scores are counted for everybody
    /// together only: printed by territory, their small numbers would hide those of the scores.
    func write(_ key: (String) -> CountKey, into book: inout CountBook) {
        book.set(key("scores"), scored)
        book.set(key("reperes"), found)
        book.imply(key("non-reperes"), scored - found)
        book.tie(key("scores"), [key("reperes"), key("non-reperes")])
        book.divide(key("reperes"), key("non-reperes"))
    }
}
