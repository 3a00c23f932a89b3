import Schemes
import Statistics

/// The claims that an employee can expect in a year, by kind: prototypes that stand for fractions of a claim.
public struct RiskProfile: Sendable {
    /// Of one employee in one year: `count` is a fraction.
    public let claims: [Claim]

    /// The claims of `enterprise` in `year`, for each of its employees; nil without employees or without claims then.
    public init?(of enterprise: Enterprise, in year: Int) {
        guard let employees = enterprise.facts(of: year)?.employees, employees > 0 else { return nil }
        let happened = enterprise.claims.filter { $0.year == year }
        guard !happened.isEmpty else { return nil }
        claims = happened.map { $0.times(1 / employees) }
    }

    /// What `employees` people expect in a year, `factor` times the usual risk.
    public func expected(employees: Double, factor: Double = 1) -> [Claim] {
        claims.map { $0.times(employees * factor) }
    }

    /// What chance gives them: Poisson counts of each kind.
    func drawn(employees: Double, _ random: inout SplitMix64) -> [Claim] {
        claims.compactMap { claim in
            let count = random.poisson(mean: claim.count * employees)
            return count > 0 ? claim.times(Double(count) / claim.count) : nil
        }
    }
}

extension Enterprise {
    /// The same enterprise with another headcount in every year: payroll and contributions in proportion.
    public func resized(to employees: Double, in year: Int) -> Enterprise {
        guard let now = facts(of: year)?.employees, now > 0 else { return self }
        let factor = employees / now
        var copy = self
        copy.years = years.map { $0.scaled(factor) }
        copy.claims = claims.map { $0.times(factor) }
        return copy
    }
}

extension YearFacts {
    fileprivate func scaled(_ factor: Double) -> YearFacts {
        var copy = self
        copy.employees = employees.map { $0 * factor }
        copy.payroll = payroll.map { Int((Double($0) * factor).rounded()) }
        copy.contributions = contributions.map { Int((Double($0) * factor).rounded()) }
        copy.others["national_employees"] = others["national_employees"].map { $0 * factor }
        copy.claimsCost = claimsCost.map { Int((Double($0) * factor).rounded()) }
        return copy
    }
}
