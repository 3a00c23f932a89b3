import Declarations
import Facts
import Tables
import Words

/// One entry of the catalogue: what a figure is, how it is made, and what it must not be taken for.
public struct Indicator: Sendable {
    /// Code of the field, in capitals, as queries and notebooks write it.
    public let code: String
    /// The term of the field, whole.
    public let name: Bilingual
    /// How the figure is made, in words.
    public let definition: Bilingual
    /// Of the value and of the bounds of its interval.
    public let unit: Unit
    /// What the figure divides by, in words, where the unit leaves it open.
    public let unitWords: Bilingual?
    /// Population that the figure covers (Champ).
    public let population: Bilingual
    /// Another quantity that the figure is easily taken for.
    public let confusion: Bilingual
    /// How the bounds are computed; rows may lack what the method needs, and then say so.
    public let interval: IntervalMethod
    /// The publication or regulation that defines the figure.
    public let source: String
    /// Below this many claims, a figure is flagged unreliable.
    public let minimumClaims: Int64?
    /// Below this population, in units of the denominator, a figure is flagged unreliable.
    public let minimumPopulation: Int64?
    /// Decimals printed for people, where they are not those of the unit: rates of contribution have two.
    public let decimals: Int?
    /// The indicators whose breaks in series are breaks of the figure: itself, and those that a ratio is made of.
    let series: [String]
    /// How a user declares it; nil for one that is shipped, and for a ratio without a name.
    public internal(set) var sheet: IndicatorSheet?
    /// How a user declares what a ratio is made of.
    let partSheets: [IndicatorSheet]
    let formula: any Formula

    init(
        _ code: String, name: Bilingual, definition: Bilingual, unit: Unit, unitWords: Bilingual? = nil,
        population: Bilingual,
        confusion: Bilingual, interval: IntervalMethod, source: String, minimumClaims: Int64? = nil,
        minimumPopulation: Int64? = nil, decimals: Int? = nil, series: [String] = [], partSheets: [IndicatorSheet] = [],
        formula: any Formula
    ) {
        self.code = code
        self.name = name
        self.definition = definition
        self.unit = unit
        self.unitWords = unitWords
        self.population = population
        self.confusion = confusion
        self.interval = interval
        self.source = source
        self.minimumClaims = minimumClaims
        self.minimumPopulation = minimumPopulation
        self.decimals = decimals
        self.series = [code] + series.filter { $0 != code }
        self.partSheets = partSheets
        self.formula = formula
    }
}

/// How the interval of an indicator is made.
public enum IntervalMethod: String, KnownWord, Sendable, Hashable {
    /// Exact interval of a Poisson count (Garwood).
    case exactPoisson = "exact-poisson"
    /// Wilson's score interval of a proportion.
    case wilson
    /// Interval of a compound Poisson total, where rows are single claims.
    case compoundPoisson = "compound-poisson"
    /// Exact conditional interval of the ratio of two Poisson rates.
    case exactRatio = "exact-ratio"
    /// Interval of the mean amount of a claim, given the number of claims, where rows are single claims.
    case meanAmount = "mean-amount"
    /// A total, a published figure or a count of people: no interval.
    case none
}
