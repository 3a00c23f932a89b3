import Schemes

/// Demands on a limited budget, kept one by one: what each asks, when it came, its score and size.
public struct RequestList: Sendable {
    /// The column whose budget is shared out; nil when none has one.
    public let column: Int?
    /// In the order in which the portfolio names the enterprises.
    public private(set) var requests: [AllocationRequest] = []
    /// The class of headcount of each.
    public private(set) var bands: [SizeBand] = []
    /// Enterprises that each line stands for are served one after the other: a weight is that of a part.
    public private(set) var weights: [Double] = []
    /// The holding of each; nil where the enterprise stands alone.
    private(set) var holdings: [String?] = []

    init(column: Int?) { self.column = column }

    mutating func add(
        _ verdict: ComparedScheme.Verdict, _ result: SchemeResult?, _ compared: ComparedEnterprise, index: Int
    ) {
        guard index == column, case .eligible(let low, let high) = verdict, high > 0 else { return }
        let (enterprise, year) = (compared.enterprise, compared.year)
        let employees = compared.employees ?? 0
        let first = enterprise.actions.filter { $0.date.year == year }.map(\.date.serial).min()
        let amount = Double(low + high) / 2 * enterprise.weight
        requests.append(
            AllocationRequest(
                amount: Int(amount.rounded()), arrival: Double(first ?? .max),
                score: result?.score ?? enterprise.frequency(before: year),
                employees: employees))
        bands.append(compared.size)
        weights.append(enterprise.weight)
        holdings.append(compared.holding)
    }

    mutating func merge(_ later: RequestList) {
        requests += later.requests
        bands += later.bands
        weights += later.weights
        holdings += later.holdings
    }

    /// Cents asked for.
    public var total: Int { requests.reduce(0) { $0 + $1.amount } }

    /// Cents granted and enterprises funded, by size, when `budget` (cents) is shared out by `rule`.
    public func outcome(budget: Int, rule: AllocationRule) -> AllocationOutcome {
        let allocation = Allocation(budget: budget, rule: rule, requests: requests)
        var outcome = AllocationOutcome(left: allocation.left)
        for (index, granted) in allocation.granted.enumerated() { outcome.add(granted, self, at: index) }
        return outcome
    }
}

extension Enterprise {
    /// Accidents and diseases with days off for each employee, over the three years before `year`: what ranks demands
    /// where a scheme has no score of its own.
    fileprivate func frequency(before year: Int) -> Double {
        let window = (year - 3)...(year - 1)
        let count = claims.reduce(0) { sum, claim in
            let counts = window.contains(claim.year) && claim.event != .commuting && claim.days > 0
            return counts ? sum + claim.count : sum
        }
        let employees = window.reduce(0) { $0 + (facts(of: $1)?.employees ?? 0) }
        return employees > 0 ? count / employees : 0
    }
}
