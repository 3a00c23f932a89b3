/// What the answers of one person give.
///
/// Where the score is undefined, the bounds say what it could be at least and at most: an information, not a score.
public struct Assessment: Sendable, Hashable {
    /// In parts; nil when unanswered items leave it undefined.
    public let score: Int?
    /// In parts: with the unanswered items at their least.
    public let lowest: Int
    /// In parts: with the unanswered items at their most.
    public let highest: Int
}

/// The running sum of the answers of one person. Every scored item is added once, answered or not.
public struct Tally: Sendable {
    private(set) var sum = 0
    private(set) var lowest = 0
    private(set) var highest = 0
    private(set) var unanswered = 0
    private(set) var answered = 0

    /// No item is added yet.
    public init() {}

    mutating func add(_ points: Int) {
        sum += points
        lowest += points
        highest += points
        answered += 1
    }

    mutating func skip(_ item: Questionnaire.Item) {
        lowest += item.lowest
        highest += item.highest
        unanswered += 1
    }
}

extension Questionnaire {
    /// Adds one answer: the number of a modality, or nil for none. Items that are not scored add nothing.
    public func add(_ modality: Int?, ofItem item: Int, to tally: inout Tally) {
        let item = items[item]
        guard item.isScored else { return }
        if let modality { tally.add(item.modalities[modality].points) } else { tally.skip(item) }
    }

    /// The assessment of answers in the order of the items, each the number of a modality or nil.
    public func assess(_ answers: [Int?]) -> Assessment {
        var tally = Tally()
        for index in items.indices {
            add(index < answers.count ? answers[index] : nil, ofItem: index, to: &tally)
        }
        return assess(tally)
    }

    /// The assessment of one person whose every scored item was added.
    public func assess(_ tally: Tally) -> Assessment {
        let sum: Int? =
            switch missing {
            case _ where tally.unanswered == 0: tally.sum
            case .prorated(let maximum) where tally.unanswered <= maximum && tally.answered > 0:
                Self.quotient(tally.sum * (tally.answered + tally.unanswered), tally.answered)
            default: nil
            }
        return Assessment(
            score: sum.map { scaled(constant + $0) }, lowest: scaled(constant + tally.lowest),
            highest: scaled(constant + tally.highest))
    }

    /// The position of the class of a score; nil without classes.
    public func classIndex(of score: Int) -> Int? { classes.lastIndex { $0.from <= score } }

    /// Whether a score finds somebody of that age; nil when the instrument has no threshold for it.
    public func finds(_ score: Int, age: Int?) -> Bool? {
        threshold(age: age).map { score >= $0 }
    }

    /// The lowest score that finds somebody of that age. An unknown age has the threshold of every age.
    public func threshold(age: Int?) -> Int? {
        thresholds.first { rule in rule.ages.map { ages in age.map(ages.contains) ?? false } ?? true }?.from
    }

    /// The least and the greatest score that answers can give.
    public var range: ClosedRange<Int> {
        let scored = items.filter(\.isScored)
        let lowest = scored.reduce(constant) { $0 + $1.lowest }
        let highest = scored.reduce(constant) { $0 + $1.highest }
        return scaled(lowest)...scaled(highest)
    }

    private func scaled(_ sum: Int) -> Int {
        guard let scale else { return sum }
        let width = scale.from.upperBound - scale.from.lowerBound
        let reach = scale.to.upperBound - scale.to.lowerBound
        return scale.to.lowerBound + Self.quotient((sum - scale.from.lowerBound) * reach, width)
    }

    /// Rounded to the nearest part, half away from zero.
    private static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
        let half = dividend < 0 ? -divisor / 2 : divisor / 2
        return (dividend + half) / divisor
    }
}
