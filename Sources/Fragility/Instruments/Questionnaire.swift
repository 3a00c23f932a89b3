import Words

/// A questionnaire that is scored from a declared table: items, answers, points, classes.
///
/// Points, bounds and thresholds are whole numbers of parts, `decimals` of them to the unit: 10.06 is 1006 with two
/// decimals. Nothing is built in: the table says the version of the instrument and the source of its points.
public struct Questionnaire: Sendable, Hashable {
    public let code: String
    public let title: Bilingual
    public let version: Bilingual
    /// Where the points come from: article, guide, agreement.
    public let source: String
    /// Decimals kept by the score.
    public let decimals: Int
    /// The score before any answer, in parts.
    public let constant: Int
    public let items: [Item]
    public let missing: MissingRule
    /// How a sum of points becomes the score; nil when the sum is the score.
    public let scale: Scale?
    /// From the lowest bound up; empty when the instrument has no classes.
    public let classes: [ScoreClass]
    /// From which score somebody is found by the instrument; the first rule that suits the age holds.
    public let thresholds: [Threshold]

    /// One question.
    public struct Item: Sendable, Hashable {
        public let code: String
        public let label: String
        /// Whether the answer enters the score; others only guide the orientation.
        public let isScored: Bool
        public let modalities: [Modality]

        var lowest: Int { modalities.map(\.points).min() ?? 0 }
        var highest: Int { modalities.map(\.points).max() ?? 0 }
    }

    /// One answer: the ways to write it, and its points in parts.
    public struct Modality: Sendable, Hashable {
        public let spellings: [String]
        public let points: Int
    }
}

/// What becomes of a questionnaire with unanswered scored items.
public enum MissingRule: Sendable, Hashable {
    /// The score does not exist.
    case undefined
    /// Up to `maximum` unanswered items, the points are those of the answered ones in proportion.
    case prorated(maximum: Int)
}

/// A straight rescaling, both intervals in parts.
public struct Scale: Sendable, Hashable {
    public let from: ClosedRange<Int>
    public let to: ClosedRange<Int>
}

/// A class of scores, closed below: a score equal to `from` is in it.
public struct ScoreClass: Sendable, Hashable {
    public let code: String
    public let label: Bilingual
    public let from: Int
}

/// The score from which somebody is found, for some ages or for all.
public struct Threshold: Sendable, Hashable {
    /// Completed years; nil for every age.
    public let ages: ClosedRange<Int>?
    public let from: Int
}
