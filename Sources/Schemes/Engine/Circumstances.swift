/// What a rule needs beyond the enterprise, and where it was taken.
public struct Circumstances: Sendable {
    /// Where a sum over the whole was taken.
    public enum Source: String, Sendable {
        /// Published or given by the user.
        case parameter
        /// Summed over the portfolio at hand: right only when the portfolio is the whole.
        case portfolio
    }

    /// A sum over the portfolio or the nation, or the ratio of two.
    public struct Aggregate: Sendable, Hashable {
        /// In the unit that the scheme declares for it; nil where there are only `groups`.
        public let value: Double?
        /// That of each group of enterprises, where the scheme asks for groups.
        public let groups: [CodeGroup: Double]
        /// Printed beside the result: a sum over a part of the population is an approximation.
        public let source: Source

        /// A sum that was published, or computed beforehand.
        public init(value: Double?, groups: [CodeGroup: Double] = [:], source: Source) {
            self.value = value
            self.groups = groups
            self.source = source
        }
    }

    /// The enterprises that share a code: those of one item of a tariff, or of one sector.
    public struct CodeGroup: Sendable, Hashable {
        /// Name of the code.
        public let code: String
        /// What the enterprises share.
        public let text: String
    }

    /// By the name that the scheme gives them.
    public var aggregates: [String: Aggregate]
    /// Whether schemes of a sector are tried on enterprises of every sector: a thought experiment.
    public var isEverywhere: Bool
    /// Bounds that the user gives for a number that is unknown, by the word that the scheme gives them.
    public var givenBounds: [String: ClosedRange<Double>]

    /// Without any, a rule that needs one gives no amount.
    public init(
        aggregates: [String: Aggregate] = [:], isEverywhere: Bool = false,
        givenBounds: [String: ClosedRange<Double>] = [:]
    ) {
        self.aggregates = aggregates
        self.isEverywhere = isEverywhere
        self.givenBounds = givenBounds
    }
}
