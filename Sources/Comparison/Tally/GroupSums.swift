import Schemes

/// Weighted sums over a group of enterprises under one scheme. Amounts are cents; those received are positive.
public struct GroupSums: Sendable, Hashable {
    public internal(set) var enterprises = 0.0
    public internal(set) var eligible = 0.0
    public internal(set) var refused = 0.0
    public internal(set) var undetermined = 0.0
    /// Total of the amounts, at the lowest and at the highest end of what is not public.
    public internal(set) var low = 0.0
    public internal(set) var high = 0.0
    /// Of the enterprises that have an answer, eligible or refused.
    public internal(set) var employees = 0.0
    public internal(set) var payroll = 0.0
    /// Employees of those that are eligible.
    public internal(set) var eligibleEmployees = 0.0
    /// Cents of contributions of the enterprises that have an answer; 0 where the files give none.
    public internal(set) var contributions = 0.0
    public internal(set) var amounts = LargestAmounts()

    mutating func add(_ verdict: ComparedScheme.Verdict, _ enterprise: ComparedEnterprise) {
        let weight = enterprise.weight
        enterprises += weight
        if case .undetermined = verdict {
            undetermined += weight
            return
        }
        let headcount = enterprise.employees ?? 0
        employees += weight * headcount
        payroll += weight * Double(enterprise.payroll ?? 0)
        contributions += weight * Double(enterprise.contributions ?? 0)
        guard case .eligible(let low, let high) = verdict else {
            refused += weight
            return
        }
        eligible += weight
        eligibleEmployees += weight * headcount
        self.low += weight * Double(low)
        self.high += weight * Double(high)
        amounts.add(Double(low + high) / 2, weight: weight)
    }

    mutating func merge(_ later: GroupSums) {
        enterprises += later.enterprises
        eligible += later.eligible
        refused += later.refused
        undetermined += later.undetermined
        low += later.low
        high += later.high
        employees += later.employees
        payroll += later.payroll
        eligibleEmployees += later.eligibleEmployees
        contributions += later.contributions
        amounts.merge(later.amounts)
    }

    /// Middle of the bounds, in cents; nil when no enterprise has an amount.
    public var total: Double? { eligible > 0 ? (low + high) / 2 : nil }
    /// Cents for each eligible enterprise.
    public var mean: Double? { total.map { $0 / eligible } }
    /// Cents for each employee of the enterprises that have an answer.
    public var perEmployee: Double? { employees > 0 ? total.map { $0 / employees } : nil }
    /// Cents for each enterprise that has an answer.
    public var perEnterprise: Double? { eligible + refused > 0 ? total.map { $0 / (eligible + refused) } : nil }
    /// Percent of the contributions that these enterprises pay.
    public var shareOfContributions: Double? { contributions > 0 ? total.map { 100 * $0 / contributions } : nil }
    /// Percent of the payroll of the enterprises that have an answer.
    public var shareOfPayroll: Double? { payroll > 0 ? total.map { 100 * $0 / payroll } : nil }
}
