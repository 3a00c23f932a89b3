/// What a rule needs beyond the enterprise, and where it was taken.
public struct Circumstances: Sendable {
    public enum Source: String, Sendable {
        /// Published or given by the user.
        case parameter
        /// Summed over the portfolio at hand: right only when the portfolio is the whole.
        case portfolio
    }

    public struct Aggregate: Sendable, Hashable {
        public let value: Double
        public let source: Source

        public init(value: Double, source: Source) {
            self.value = value
            self.source = source
        }
    }

    /// By the name that the scheme gives them.
    public var aggregates: [String: Aggregate]

    public init(aggregates: [String: Aggregate] = [:]) { self.aggregates = aggregates }
}
