import Schemes

/// An enterprise that stays the same, followed year after year under the law of one year.
///
/// Headcount, payroll and law stand still, only claims change: what comes of a claim, of chance, or of an improvement is
/// then due to the scheme alone. The rate of a year is the notified rate of the next one, so that limits on its movement
/// count. Costs charged to a year follow the claims.
public struct Projection: Sendable {
    private let column: ComparedScheme
    private let law: SchemeYear
    private let firm: Enterprise
    private let facts: YearFacts
    /// Notified before the years that are followed; nil when it is unknown.
    private var rate: Double?

    /// Years that a window of past years may reach.
    static let memory = 9
    /// Years followed before the first one that counts, from the rate of a settled enterprise.
    private static let warmUp = 5
    /// Years after which an enterprise of constant claims has the rate that is its own: limits on movements are over.
    private static let settling = 12

    /// Nil when the scheme has no law that year, or the enterprise no facts of it.
    public init?(_ column: ComparedScheme, _ law: SchemeYear?, firm: Enterprise) {
        guard let law, let facts = firm.facts(of: column.year) else { return nil }
        self.column = column
        self.law = law
        self.firm = firm
        self.facts = facts
    }

    /// Cents received (positive) or paid in each of `years` years from year 0; nil where the scheme has no single amount.
    ///
    /// `claims` gives the claims that happen in a year counted from 0, negative before it.
    public func amounts(years: Int, claims: (Int) -> [Claim]) -> [Double?] {
        results(from: -Self.warmUp, to: years, rate: rate, claims: claims).dropFirst(Self.warmUp).map(Self.amount)
    }

    /// Whether tables of the law that are not public leave only bounds, when claims are the same every year.
    public func isOnlyBounded(claims: [Claim]) -> Bool {
        results(from: 0, to: 1, rate: rate) { _ in claims }.last?.bounds != nil
    }

    /// The same enterprise, whose rate was that of these yearly claims for long before the years that count.
    public func settled(claims: [Claim]) -> Projection {
        var copy = self
        copy.rate = results(from: 0, to: Self.settling, rate: nil) { _ in claims }.last?.rate
        return copy
    }

    private func results(from: Int, to: Int, rate: Double?, claims: (Int) -> [Claim]) -> [SchemeResult] {
        var happened: [Int: [Claim]] = [:]
        for time in (from - Self.memory)..<to { happened[time] = claims(time) }
        var (results, rate) = ([SchemeResult](), rate)
        for time in from..<to {
            let result = law.result(for: enterprise(at: time, happened, rate: rate), column.trialCircumstances)
            rate = result.rate ?? rate
            results.append(result)
        }
        return results
    }

    private static func amount(_ result: SchemeResult) -> Double? {
        if case .refused = result.outcome { return 0 }
        return result.amount.map(Double.init)
    }

    private func enterprise(at time: Int, _ happened: [Int: [Claim]], rate: Double?) -> Enterprise {
        var enterprise = firm
        (enterprise.facts["gle"], enterprise.facts["lavoratori_anno"]) = (nil, nil)
        (enterprise.claims, enterprise.areClaimsKnown) = ([], true)
        enterprise.years = []
        for age in 0...Self.memory {
            let year = column.year - age
            let claims = (happened[time - age] ?? []).map { $0.moved(to: year) }
            enterprise.claims += claims
            enterprise.years.append(self.facts(of: year, claims, rate: rate))
        }
        return enterprise
    }

    private func facts(of year: Int, _ claims: [Claim], rate: Double?) -> YearFacts {
        var copy = facts
        copy.year = year
        copy.rate = year < column.year ? rate : nil
        for series in column.scheme.series where !series.events.isEmpty { copy.others[series.name] = nil }
        let costs = claims.map { claim in claim.cost.map { Double($0) * claim.count } }
        if costs.allSatisfy({ $0 != nil }) {
            copy.claimsCost = Int(costs.reduce(0) { $0 + ($1 ?? 0) }.rounded())
        }
        return copy
    }
}

extension Claim {
    /// The claim as if it had happened in another year.
    func moved(to year: Int) -> Claim {
        var copy = self
        copy.year = year
        copy.incapacityYear = incapacityYear.map { $0 - self.year + year }
        return copy
    }

    /// The claim standing for `factor` times as many.
    func times(_ factor: Double) -> Claim {
        var copy = self
        copy.count = count * factor
        return copy
    }
}
