import Schemes

/// Demands on a limited budget, kept one by one: what each asks, when it came, its score and size.
public struct RequestList: Sendable {
    /// The column whose budget is shared out; nil when none has one.
    public let column: Int?
    public private(set) var requests: [AllocationRequest] = []
    public private(set) var bands: [SizeBand] = []
    /// Enterprises that each line stands for are served one after the other: a weight is that of a part.
    public private(set) var weights: [Double] = []

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
    }

    mutating func merge(_ later: RequestList) {
        requests += later.requests
        bands += later.bands
        weights += later.weights
    }

    /// Cents asked for.
    public var total: Int { requests.reduce(0) { $0 + $1.amount } }

    /// Cents granted and enterprises funded, by size, when `budget` (cents) is shared out by `rule`.
    public func outcome(budget: Int, rule: AllocationRule) -> AllocationOutcome {
        let allocation = Allocation(budget: budget, rule: rule, requests: requests)
        var outcome = AllocationOutcome(left: allocation.left)
        for (index, granted) in allocation.granted.enumerated() where granted > 0 {
            outcome.add(granted, weights[index], to: bands[index])
        }
        return outcome
    }
}

/// Who is funded under one rule.
public struct AllocationOutcome: Sendable {
    /// Cents, by size.
    public internal(set) var granted: [SizeBand: Int] = [:]
    /// Enterprises, by size.
    public internal(set) var funded: [SizeBand: Double] = [:]
    /// Who makes the amounts, by size.
    private(set) var amounts: [SizeBand: LargestAmounts] = [:]
    /// Cents that nobody received.
    public let left: Int

    init(left: Int) { self.left = left }

    /// Every demand, as if all were met.
    init(asking list: RequestList) {
        left = 0
        for (index, request) in list.requests.enumerated() {
            add(request.amount, list.weights[index], to: list.bands[index])
        }
    }

    /// - Parameter cents: of all the enterprises that a line stands for.
    fileprivate mutating func add(_ cents: Int, _ weight: Double, to band: SizeBand) {
        granted[band, default: 0] += cents
        funded[band, default: 0] += weight
        amounts[band, default: LargestAmounts()].add(Double(cents) / weight, weight: weight)
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
