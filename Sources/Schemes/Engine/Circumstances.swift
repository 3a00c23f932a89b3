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
        /// In the unit that the scheme declares for it.
        public let value: Double
        /// Printed beside the result: a sum over a part of the population is an approximation.
        public let source: Source

        /// A sum that was published, or computed beforehand.
        public init(value: Double, source: Source) {
            self.value = value
            self.source = source
        }
    }

    /// By the name that the scheme gives them.
    public var aggregates: [String: Aggregate]

    /// Without any, a rule that needs one gives no amount.
    public init(aggregates: [String: Aggregate] = [:]) { self.aggregates = aggregates }
}
