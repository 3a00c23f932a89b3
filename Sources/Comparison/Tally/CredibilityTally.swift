import Schemes
import Statistics
import Words

/// The credibility of the experience of an enterprise, by sector: claims with days off for each employee, year by year.
///
/// The unit is the enterprise, the weight its headcount. What the law gives to the own experience by a formula of size
/// (D. 242-6-13 CSS), the portfolio itself gives by the variance between enterprises.
public struct CredibilityTally: Sendable {
    private var sums: [String: CredibilitySums] = [:]
    /// Enterprises observed in some year.
    private(set) var followed: [String: EnterpriseCount] = [:]
    /// Their claims of the years in which they were observed, which the frequency of a sector gives back.
    private(set) var claims: [String: LargestAmounts] = [:]

    mutating func add(_ enterprise: Enterprise) {
        var counts: [Int: Double] = [:]
        for claim in enterprise.claims where claim.event != .commuting && claim.days > 0 {
            counts[claim.year, default: 0] += claim.count
        }
        let years = enterprise.years.sorted { $0.year < $1.year }.compactMap {
            facts -> (ratio: Double, weight: Double)? in
            guard let employees = facts.employees, employees > 0 else { return nil }
            return (ratio: (counts[facts.year] ?? 0) / employees, weight: employees)
        }
        if !years.isEmpty {
            followed[enterprise.sector, default: EnterpriseCount()].add(1, holding: enterprise.holding)
            let observed = Set(enterprise.years.filter { ($0.employees ?? 0) > 0 }.map(\.year))
            let number = counts.filter { observed.contains($0.key) }.sorted { $0.key < $1.key }.reduce(0) {
                $0 + $1.value
            }
            claims[enterprise.sector, default: LargestAmounts()].add(number, weight: 1, holding: enterprise.holding)
        }
        // Weights were checked when the file was read; a sum that is not finite cannot come of them.
        try? sums[enterprise.sector, default: CredibilitySums()].add(years)
    }

    mutating func merge(_ later: CredibilityTally) {
        for (sector, other) in later.sums { sums[sector, default: CredibilitySums()].merge(other) }
        followed.merge(later.followed) { $0.merged($1) }
        for (sector, other) in later.claims { claims[sector, default: LargestAmounts()].merge(other) }
    }

    /// Those with an observed enterprise, in order.
    public var sectors: [String] { sums.keys.sortedByScalars() }
    /// Nil where nothing tells chance from difference; see `CredibilitySums.model`.
    public func model(of sector: String) -> BuhlmannStraub? { sums[sector]?.model }
    /// Enterprises of the sector that were observed in some year.
    public func units(of sector: String) -> Int { sums[sector]?.units ?? 0 }
}
