import Declarations
import Facts

/// How a figure is made, as a data file declares it: a kind, and what it is made of.
enum FormulaSheet: Sendable {
    /// Claims, or what the files say of them, added up.
    case total(Count)
    /// Claims for so many units of exposure.
    case rate(Count, per: Measure, times: Double)
    /// Days or points for so many units of exposure.
    case flow(Count, per: Measure, times: Double)
    /// A part of the claims in all of them.
    case share(part: Count, whole: Count)
    /// The employees or hours that were exposed.
    case population(Measure)
    /// Days divided by those of a full-time year.
    case fullTimeYears([Event])
    /// Amounts of the files; without any, claims by class at mean costs.
    case cost([Event])
    /// The same, divided by the claims of the year.
    case costPerClaim([Event])
    /// A figure that only files give.
    case published(countsAccidents: Bool)
    /// One indicator for so many of another one.
    case ratio(RatioText)

    /// The word under `kind`.
    enum Kind: String, KnownWord {
        case total, rate, flow, share, population, cost, published, ratio
        case fullTimeYears = "full-time-years"
        case costPerClaim = "cost-per-claim"
    }

    /// The word under which it is declared.
    var kind: Kind {
        switch self {
        case .total: .total
        case .rate: .rate
        case .flow: .flow
        case .share: .share
        case .population: .population
        case .fullTimeYears: .fullTimeYears
        case .cost: .cost
        case .costPerClaim: .costPerClaim
        case .published: .published
        case .ratio: .ratio
        }
    }

    /// The ratio that it is, for which other indicators must be known; nil for any other formula.
    var ratio: RatioText? { if case .ratio(let text) = self { text } else { nil } }

    /// Nil for a ratio, which is made of other indicators.
    var formula: (any Formula)? {
        switch self {
        case .total(let count): TotalOfClaims(count: count)
        case .rate(let count, let measure, let times): RateOfClaims(count: count, measure: measure, times: times)
        case .flow(let count, let measure, let times): FlowOverExposure(count: count, measure: measure, times: times)
        case .share(let part, let whole): RatioOfCounts(part: part, whole: whole, relation: .partOfWhole, times: 100)
        case .population(let measure): ExposedPopulation(measure: measure)
        case .fullTimeYears(let events): FullTimeYears(count: Count(.days, events))
        case .cost(let events): TotalCost(count: Count(.cost, events))
        case .costPerClaim(let events):
            AmountPerClaim(amount: TotalCost(count: Count(.cost, events)), claims: Count(.claims, events))
        case .published(let countsAccidents): PublishedAlone(countsAccidents: countsAccidents)
        case .ratio: nil
        }
    }
}
