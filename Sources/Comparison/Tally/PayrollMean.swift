/// The mean of a fact over enterprises, weighted by their payroll.
public struct PayrollMean: Sendable, Hashable {
    /// Cents of payroll of the enterprises of which both are known, and that payroll times the fact.
    public private(set) var payroll = 0.0
    private var product = 0.0

    init() {}

    /// Nil without any payroll.
    public var value: Double? { payroll > 0 ? product / payroll : nil }

    mutating func add(_ fact: Double?, _ enterprise: ComparedEnterprise) {
        guard let fact, let payroll = enterprise.payroll.map({ Double($0) * enterprise.weight }) else { return }
        self.payroll += payroll
        product += payroll * fact
    }

    mutating func merge(_ later: PayrollMean) {
        payroll += later.payroll
        product += later.product
    }
}
