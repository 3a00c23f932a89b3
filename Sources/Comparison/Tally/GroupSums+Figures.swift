extension GroupSums {
    /// Weighted enterprises for which every condition of the law holds.
    public var eligible: Double { eligibleCount.value }
    /// Weighted enterprises for which a condition of the law does not hold.
    public var refused: Double { refusedCount.value }
    /// Weighted enterprises without an answer.
    public var undetermined: Double { undeterminedCount.value }
    /// All of the group, weighted.
    public var enterprises: Double { eligible + refused + undetermined }

    /// Of the enterprises that have an answer: employees, and cents of payroll and contributions; 0 where the files give none.
    public var employees: Double { answered.employees.magnitude }
    /// See `employees`.
    public var payroll: Double { answered.payroll.magnitude }
    /// See `employees`.
    public var contributions: Double { answered.contributions.magnitude }
    /// Employees of those that are eligible.
    public var eligibleEmployees: Double { beneficiaries.employees.magnitude }

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
