import Declarations

/// From how long an absence an accident counts, and within how long a death: countries differ, and figures of two rules do
/// not compare.
///
/// Sources: ESAW methodology (more than three days of absence, death within one year); REPSS AT-MP, fiche 1.2.2 (one day
/// or more); EUROGIP (delay of deaths by country).
public struct CountingRule: Sendable, Hashable, Codable {
    /// Days of absence from which an accident counts; 0 counts every reported case.
    public let absenceDays: Int
    /// Until when a death counts; nil where the source does not say it.
    public let deathDelay: DeathDelay?

    /// The European rule is `CountingRule(absenceDays: 4, deathDelay: .days(365))`.
    public init(absenceDays: Int, deathDelay: DeathDelay? = nil) {
        self.absenceDays = absenceDays
        self.deathDelay = deathDelay
    }

    /// By days of absence, then by delay, those that are not known last.
    static func precedes(_ first: CountingRule, _ second: CountingRule) -> Bool {
        (first.absenceDays, first.deathDelay?.order ?? .max) < (second.absenceDays, second.deathDelay?.order ?? .max)
    }
}

/// How long after an accident a death counts: a number of days (0: the same day), or `unlimited`.
public enum DeathDelay: Sendable, Hashable {
    /// Deaths within so many days count; 0: those of the day itself.
    case days(Int)
    /// A death counts whenever it follows from the accident.
    case unlimited

    fileprivate var order: Int {
        switch self {
        case .days(let days): days
        case .unlimited: .max - 1
        }
    }
}

extension DeathDelay: Codable {
    private static let unlimitedWord = "unlimited"

    public init(from decoder: any Decoder) throws {
        let box = try decoder.singleValueContainer()
        if let days = try? box.decode(Int.self), days >= 0 {
            self = .days(days)
        } else if let word = try? box.decode(String.self), word == Self.unlimitedWord {
            self = .unlimited
        } else {
            throw DeclarationFault.wrongValue(
                expected: "a number of days from 0, or \"\(Self.unlimitedWord)\"", found: "another value")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.singleValueContainer()
        switch self {
        case .days(let days): try box.encode(days)
        case .unlimited: try box.encode(Self.unlimitedWord)
        }
    }
}

extension FactBase {
    /// The rules by which some resources count accidents, in order; nil stands last for those that declare none.
    ///
    /// - Parameter published: the indicators whose published figures count accidents; a file of others has no rule to
    ///   declare.
    public func countingRules(of positions: Set<Int>, published: Set<String> = []) -> [CountingRule?] {
        let counting = positions.map { resources[$0] }.filter { facts in
            facts.groups.contains { !$0.measures.isEmpty }
                || facts.published.contains { published.contains($0.indicator) }
        }
        let declared = Set(counting.compactMap(\.identity.countingRule)).sorted(by: CountingRule.precedes)
        return declared + (counting.contains { $0.identity.countingRule == nil } ? [nil] : [])
    }
}
