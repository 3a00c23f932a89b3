import Schemes

extension PortfolioPass {
    /// Fills in what foreign schemes call otherwise and the files hold already: costs charged to a year, the days (GLE)
    /// and workers (lavoratori-anno) of the three years before `year`. A column that gives them stands.
    ///
    /// The Italian GLE also counts permanent injuries and deaths as days, by a table that is not public here: days off
    /// alone are its lower bound.
    public mutating func deriveFacts(year: Int, hasClaims: Bool) {
        for index in enterprises.indices {
            enterprises[index].deriveWorkers(year: year)
            if hasClaims { enterprises[index].deriveClaims(year: year) }
        }
    }
}

extension Enterprise {
    fileprivate mutating func deriveWorkers(year: Int) {
        guard facts["lavoratori_anno"] == nil else { return }
        let known = ((year - 3)...(year - 1)).compactMap { facts(of: $0)?.employees }
        if known.count == 3 { facts["lavoratori_anno"] = known.reduce(0, +) }
    }

    fileprivate mutating func deriveClaims(year: Int) {
        if facts["gle"] == nil {
            let window = (year - 3)...(year - 1)
            let counted = claims.filter { window.contains($0.year) && $0.event != .commuting }
            facts["gle"] = counted.reduce(0) { $0 + Double($1.days) * $1.count }
        }
        var costs: [Int: Double] = [:]
        for claim in claims { costs[claim.year, default: 0] += claim.cost.map { Double($0) * claim.count } ?? .nan }
        for index in years.indices where years[index].claimsCost == nil {
            let cost = costs[years[index].year] ?? 0
            if !cost.isNaN { years[index].claimsCost = Int(cost.rounded()) }
        }
    }
}
