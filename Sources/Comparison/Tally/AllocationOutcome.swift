/// Who is funded under one rule.
public struct AllocationOutcome: Sendable {
    /// Cents, by size.
    public private(set) var granted: [SizeBand: Int] = [:]
    /// Enterprises funded, and those that are not, by size.
    public private(set) var funded: [SizeBand: EnterpriseCount] = [:]
    private(set) var unfunded: [SizeBand: EnterpriseCount] = [:]
    /// Who makes the amounts granted, and those asked for in vain, by size.
    private(set) var amounts: [SizeBand: LargestAmounts] = [:]
    private(set) var unmet: [SizeBand: LargestAmounts] = [:]
    /// Cents that nobody received.
    public let left: Int

    init(left: Int) { self.left = left }

    /// Every demand, as if all were met.
    init(asking list: RequestList) {
        left = 0
        for (index, request) in list.requests.enumerated() { add(request.amount, list, at: index) }
    }

    /// - Parameter cents: of all the enterprises that a line stands for.
    mutating func add(_ cents: Int, _ list: RequestList, at index: Int) {
        let (band, weight, holding) = (list.bands[index], list.weights[index], list.holdings[index])
        let missing = list.requests[index].amount - cents
        unmet[band, default: LargestAmounts()].add(Double(missing) / weight, weight: weight, holding: holding)
        guard cents > 0 else {
            unfunded[band, default: EnterpriseCount()].add(weight, holding: holding)
            return
        }
        granted[band, default: 0] += cents
        funded[band, default: EnterpriseCount()].add(weight, holding: holding)
        amounts[band, default: LargestAmounts()].add(Double(cents) / weight, weight: weight, holding: holding)
    }
}
