import Schemes

extension PortfolioPass {
    /// Fills in the costs charged to a year where a file of claims tells them. A column that gives them stands.
    public mutating func deriveFacts(hasClaims: Bool) {
        guard hasClaims else { return }
        for index in enterprises.indices { enterprises[index].deriveClaimsCost() }
    }
}

extension Enterprise {
    fileprivate mutating func deriveClaimsCost() {
        var costs: [Int: Double] = [:]
        for claim in claims { costs[claim.year, default: 0] += claim.cost.map { Double($0) * claim.count } ?? .nan }
        for index in years.indices where years[index].claimsCost == nil {
            let cost = costs[years[index].year] ?? 0
            if !cost.isNaN { years[index].claimsCost = Int(cost.rounded()) }
        }
    }
}
