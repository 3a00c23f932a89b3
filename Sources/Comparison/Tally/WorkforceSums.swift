/// Employees, payroll and contributions (cents) of some enterprises, and who makes them.
public struct WorkforceSums: Sendable, Hashable {
    /// Headcounts, weighted.
    public private(set) var employees = LargestAmounts()
    /// Cents, weighted.
    public private(set) var payroll = LargestAmounts()
    /// Cents, weighted.
    public private(set) var contributions = LargestAmounts()

    init() {}

    /// What is unknown of an enterprise counts for nothing.
    mutating func add(_ enterprise: ComparedEnterprise) {
        let (weight, holding) = (enterprise.weight, enterprise.holding)
        employees.add(enterprise.employees ?? 0, weight: weight, holding: holding)
        payroll.add(Double(enterprise.payroll ?? 0), weight: weight, holding: holding)
        contributions.add(Double(enterprise.contributions ?? 0), weight: weight, holding: holding)
    }

    mutating func merge(_ later: WorkforceSums) {
        employees.merge(later.employees)
        payroll.merge(later.payroll)
        contributions.merge(later.contributions)
    }
}
