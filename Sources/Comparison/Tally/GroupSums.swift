import Schemes

/// Weighted sums over a group of enterprises under one scheme. Amounts are cents; those received are positive.
public struct GroupSums: Sendable, Hashable {
    private(set) var eligibleCount = EnterpriseCount()
    private(set) var refusedCount = EnterpriseCount()
    private(set) var undeterminedCount = EnterpriseCount()
    /// Total of the amounts, at the lowest and at the highest end of what is not public.
    public private(set) var low = 0.0
    /// See `low`.
    public private(set) var high = 0.0
    /// What those who receive receive and what those who pay pay, both positive, in the middle of what is not public.
    public private(set) var received = 0.0
    /// See `received`.
    public private(set) var paid = 0.0
    /// Who makes the amounts, at the end of them that is farthest from zero.
    public private(set) var amounts = LargestAmounts()
    /// Of the enterprises that have an answer, eligible or refused; of those that are eligible; of those without an answer.
    public private(set) var answered = WorkforceSums()
    /// See `answered`.
    public private(set) var beneficiaries = WorkforceSums()
    /// See `answered`.
    public private(set) var unanswered = WorkforceSums()

    mutating func add(_ verdict: ComparedScheme.Verdict, _ enterprise: ComparedEnterprise) {
        switch verdict {
        case .undetermined:
            undeterminedCount.add(enterprise)
            unanswered.add(enterprise)
            return
        case .refused: refusedCount.add(enterprise)
        case .eligible(let low, let high):
            eligibleCount.add(enterprise)
            beneficiaries.add(enterprise)
            add(Double(low), Double(high), enterprise)
        }
        answered.add(enterprise)
    }

    private mutating func add(_ low: Double, _ high: Double, _ enterprise: ComparedEnterprise) {
        let (weight, middle) = (enterprise.weight, (low + high) / 2)
        self.low += weight * low
        self.high += weight * high
        received += weight * max(0, middle)
        paid += weight * max(0, -middle)
        amounts.add(max(abs(low), abs(high)), weight: weight, holding: enterprise.holding)
    }

    mutating func merge(_ later: GroupSums) {
        eligibleCount.merge(later.eligibleCount)
        refusedCount.merge(later.refusedCount)
        undeterminedCount.merge(later.undeterminedCount)
        low += later.low
        high += later.high
        received += later.received
        paid += later.paid
        amounts.merge(later.amounts)
        answered.merge(later.answered)
        beneficiaries.merge(later.beneficiaries)
        unanswered.merge(later.unanswered)
    }
}
