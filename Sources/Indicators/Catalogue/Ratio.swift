import Facts
import Tables
import Words

/// Two indicators of which one is divided by the other: what the figure is follows from what they are.
struct Ratio {
    let text: RatioText
    let numerator: Indicator
    let denominator: Indicator
    /// How it is made.
    let formula: any Formula
    /// Of its bounds.
    let interval: IntervalMethod
    /// Whether the numerator is only that of the claims which the denominator counts.
    let isNarrowed: Bool

    var times: Double { text.times }

    /// - Parameter known: the indicators that it may be made of.
    init(_ text: RatioText, _ known: (String) throws(RatioFault) -> Indicator) throws(RatioFault) {
        self.text = text
        (numerator, denominator) = (try known(text.numerator), try known(text.denominator))
        guard let above = numerator.formula.ratioPart else { throw .notAdditive(numerator.code) }
        guard let below = denominator.formula.ratioPart else { throw .notAdditive(denominator.code) }
        let made = try Self.made(above, below, text.times)
        (formula, interval, isNarrowed) =
            made ?? (
                PublishedQuotient(part: numerator, whole: denominator, times: text.times), .none, false
            )
    }

    private typealias Made = (formula: any Formula, interval: IntervalMethod, isNarrowed: Bool)

    /// Nil where only files give one of the two.
    private static func made(_ above: RatioPart, _ below: RatioPart, _ times: Double) throws(RatioFault) -> Made? {
        switch (above, below) {
        case (.published, _), (_, .published): return nil
        case (_, .cost): throw .costDivides
        case (.people, .claims): throw .peopleOverClaims
        case (.people(let part), .people(let whole)):
            return (PeoplePerPeople(part: part, whole: whole, times: times), .none, false)
        case (.cost(let count), .people(let measure)):
            let cost = TotalCost(count: count)
            return (CostOverExposure(cost: cost, measure: measure, times: times), .compoundPoisson, false)
        case (.claims(let count), .people(let measure)) where count.measure.isNumberOfClaims:
            return (RateOfClaims(count: count, measure: measure, times: times), .exactPoisson, false)
        case (.claims(let count), .people(let measure)):
            return (FlowOverExposure(count: count, measure: measure, times: times), .compoundPoisson, false)
        case (.cost(let count), .claims(let claims)):
            return try amount(count, of: claims, times) { TotalCost(count: $0) }
        case (.claims(let count), .claims(let claims)) where !count.measure.isNumberOfClaims:
            return try amount(count, of: claims, times) { TotalOfClaims(count: $0) }
        case (.claims(let part), .claims(let whole)): return try counts(part, of: whole, times)
        }
    }

    /// An interval stands only where the denominator counts the claims that have the amounts.
    private static func amount(
        _ count: Count, of claims: Count, _ times: Double, total: (Count) -> any Formula
    ) throws(RatioFault) -> Made {
        guard let own = try count.within(claims) else { throw .nothingInCommon }
        let isMean = claims.measure == .claims && own.measure.spread != nil
        let formula = AmountPerClaim(amount: total(own), claims: claims, times: times, hasInterval: isMean)
        return (formula, isMean ? .meanAmount : .none, own.isNarrower(than: count))
    }

    private static func counts(_ part: Count, of whole: Count, _ times: Double) throws(RatioFault) -> Made {
        guard let own = try part.within(whole) else {
            let formula = RatioOfCounts(part: part, whole: whole, relation: .apart, times: times)
            return (formula, .exactRatio, false)
        }
        let isPart = own.isPart(of: whole)
        let formula = RatioOfCounts(
            part: own, whole: whole, relation: isPart ? .partOfWhole : .twoFlows, times: times)
        return (formula, isPart ? .wilson : .none, own.isNarrower(than: part))
    }
}
