/// From how long an absence an accident counts, and within how long a death: countries differ, and figures of two rules do
/// not compare.
///
/// Sources: ESAW methodology (more than three days of absence, death within one year); REPSS AT-MP, fiche 1.2.2 (one day
/// or more); EUROGIP (delay of deaths by country).
public struct CountingRule: Sendable, Hashable, Codable {
    /// Days of absence from which an accident counts; 0 counts every reported case.
    public let absenceDays: Int
    /// Days after the accident within which a death counts; nil counts it whenever it occurs.
    public let deathDelayDays: Int?

    public init(absenceDays: Int, deathDelayDays: Int? = nil) {
        self.absenceDays = absenceDays
        self.deathDelayDays = deathDelayDays
    }

    /// By days of absence, then by delay, those without one last.
    static func precedes(_ first: CountingRule, _ second: CountingRule) -> Bool {
        (first.absenceDays, first.deathDelayDays ?? .max) < (second.absenceDays, second.deathDelayDays ?? .max)
    }
}

extension FactBase {
    /// The rules by which some resources count accidents, in order; nil stands last for those that declare none.
    ///
    /// - Parameter published: the indicators whose published figures count accidents; a file of others has no rule to
    ///   declare.
    public func countingRules(of positions: Set<Int>, published: Set<String> = []) -> [CountingRule?] {
        let counting = positions.map { resources[$0] }.filter { facts in
            !facts.groups.isEmpty || facts.published.contains { published.contains($0.indicator) }
        }
        let declared = Set(counting.compactMap(\.identity.countingRule)).sorted(by: CountingRule.precedes)
        return declared + (counting.contains { $0.identity.countingRule == nil } ? [nil] : [])
    }
}
