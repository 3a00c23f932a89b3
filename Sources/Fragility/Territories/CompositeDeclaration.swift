import Declarations
import Words

/// A composite indicator of territories as an observatory declares it: which indicators, with what weights, by which
/// method. Nothing is built in: no weight of an official fragility score is published.
public struct CompositeDeclaration: Sendable, Hashable, Decodable {
    /// Of the composite, for people.
    public let title: Bilingual
    /// Where the choice of indicators and weights comes from.
    public let source: String
    /// How one figure is made of several.
    public let method: CompositeMethod
    /// In the order in which tables name them.
    public let indicators: [Component]

    /// One indicator of the composite.
    public struct Component: Sendable, Hashable, Decodable {
        /// Name of the column of the territories.
        public let name: String
        /// The name of the indicator for people.
        public let label: Bilingual
        /// Positive; only the proportions between weights count.
        @Ruled<DeclaredRules.Positive> public var weight: Double
        /// Whether a high value means more fragility.
        public let highIsWorse: Bool
        /// Whether ln(value + 1) is taken first, as Townsend does for unemployment and overcrowding.
        public let logarithm: Bool?
    }
}

/// The documented ways to make one figure of several indicators.
public enum CompositeMethod: String, Sendable, Hashable, KnownWord {
    /// The weighted sum of standardised values, mean 0 and standard deviation 1 over the territories (n - 1).
    ///
    /// Source: Townsend P., Phillimore P., Beattie A. (1988), Health and Deprivation.
    case sumOfZScores = "sum-of-z-scores"
    /// The weighted mean of ranks from 1 to N, a high rank being worse.
    ///
    /// Source: décret n° 2014-1575, annexe 2 (priority quarters of Guadeloupe).
    case weightedMeanOfRanks = "weighted-mean-of-ranks"
    /// Ranks over N sent by -23 ln(1 - R (1 - e^(-100/23))) to 0 to 100, then their weighted mean: a high rank on one
    /// indicator is not cancelled by low ranks on others.
    ///
    /// Source: Scottish Indices of Deprivation 2003, Appendix 5; English Indices of Deprivation.
    case exponentialOfRanks = "exponential-of-ranks"
}

/// Why a composite cannot be made.
public enum CompositeError: Error, Sendable, Hashable {
    /// The declaration names none.
    case noIndicator
    /// A weight that is not positive and finite.
    case invalidWeight(indicator: String, weight: Double)
    /// A logarithm is asked for a value of -1 or less.
    case noLogarithm(indicator: String, value: Double)
    /// The indicator has the same value everywhere: it tells no territory from another.
    case constant(indicator: String)
    /// Fewer than three territories have every indicator.
    case tooFewTerritories(count: Int)
}
