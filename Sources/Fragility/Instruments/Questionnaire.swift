import Words

/// A questionnaire that is scored from a declared table: items, answers, points, classes.
///
/// Points, bounds and thresholds are whole numbers of parts, `decimals` of them to the unit: 10.06 is 1006 with two
/// decimals. Nothing is built in: the table says the version of the instrument and the source of its points.
public struct Questionnaire: Sendable, Hashable {
    /// The name under which declarations ask for it.
    public let code: String
    /// For people.
    public let title: Bilingual
    /// Which edition of the instrument the points belong to.
    public let version: Bilingual
    /// Where the points come from: article, guide, agreement.
    public let source: String
    /// Decimals kept by the score.
    public let decimals: Int
    /// The score before any answer, in parts.
    public let constant: Int
    /// In the order in which they are asked.
    public let items: [Item]
    /// What becomes of unanswered items.
    public let missing: MissingRule
    /// How a sum of points becomes the score; nil when the sum is the score.
    public let scale: Scale?
    /// From the lowest bound up; empty when the instrument has no classes.
    public let classes: [ScoreClass]
    /// From which score somebody is found by the instrument; the first rule that suits the age holds.
    public let thresholds: [Threshold]

    /// One question.
    public struct Item: Sendable, Hashable {
        /// The name by which descriptors tell the column.
        public let code: String
        /// The question.
        public let label: String
        /// Whether the answer enters the score; others only guide the orientation.
        public let isScored: Bool
        /// In the order of the table; a number tells the answer.
        public let modalities: [Modality]

        var lowest: Int { modalities.map(\.points).min() ?? 0 }
        var highest: Int { modalities.map(\.points).max() ?? 0 }
    }

    /// One answer: the ways to write it, and its points in parts.
    public struct Modality: Sendable, Hashable {
        /// Ways in which files write the answer; the first is its name in messages.
        public let spellings: [String]
        /// In parts.
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
    /// What sums of points may be.
    public let from: ClosedRange<Int>
    /// What scores may be.
    public let to: ClosedRange<Int>
}

/// A class of scores, closed below: a score equal to `from` is in it.
public struct ScoreClass: Sendable, Hashable {
    /// The name of the class in tables for programs.
    public let code: String
    /// The name of the class for people.
    public let label: Bilingual
    /// Lowest score of the class, in parts.
    public let from: Int
}

/// The score from which somebody is found, for some ages or for all.
public struct Threshold: Sendable, Hashable {
    /// Completed years; nil for every age.
    public let ages: ClosedRange<Int>?
    /// Lowest score that finds somebody, in parts.
    public let from: Int
}
