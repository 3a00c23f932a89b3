import Declarations
import Schemes
import Words

/// What one scheme gives over a portfolio, by size and by sector, and why it gives nothing to some.
public struct ColumnTally: Sendable {
    /// Why the law refuses.
    public struct Refusal: Sendable, Hashable {
        /// The words of the scheme.
        public let reason: Bilingual
        /// Article of law.
        public let reference: String
    }

    /// Over every enterprise of the portfolio.
    public private(set) var own = ColumnSums()
    /// Over the enterprises that have an answer under every column of its common base; empty outside such a base.
    public private(set) var common = ColumnSums()
    /// The enterprises refused by the law, and those without an answer, by reason.
    public private(set) var refusals: [Refusal: EnterpriseCount] = [:]
    private(set) var obstacles: [Obstacle: EnterpriseCount] = [:]
    /// Of the weakest value that any answer used, and to be verified where a table that an answer needs is lacking; nil when no
    /// answer rests on a value of law.
    public private(set) var grade: Grade?
    /// Gaps that some calculation met, in the order in which they were met.
    public private(set) var gaps: [Gap] = []
    /// Facts taken for unknown ones, and for how many enterprises.
    public private(set) var assumptions: [String: Double] = [:]
    /// Numbers of the whole enterprise that were used, and for how many: what each is, without its count of establishments.
    public private(set) var headcounts: [Assumption: Double] = [:]
    /// What the scheme says of results, and of how many.
    public private(set) var remarks: [Bilingual: Double] = [:]

    /// Of the fact that the plan follows for the scheme, over the eligible.
    public private(set) var followed = PayrollMean()

    /// No enterprise is counted.
    public init() {}

    mutating func add(_ verdict: ComparedScheme.Verdict, _ result: SchemeResult?, _ enterprise: ComparedEnterprise) {
        own.add(verdict, enterprise)
        switch verdict {
        case .refused(let reason, let reference):
            refusals[Refusal(reason: reason, reference: reference), default: EnterpriseCount()].add(enterprise)
        case .undetermined(let obstacle): obstacles[obstacle.withoutNumber, default: EnterpriseCount()].add(enterprise)
        case .eligible: break
        }
        if let result { note(result, enterprise.weight, isAnswer: verdict.isAnswer) }
    }

    /// - Parameter fact: of the enterprise, where the plan follows one.
    mutating func follow(_ fact: Double?, _ verdict: ComparedScheme.Verdict, _ enterprise: ComparedEnterprise) {
        if case .eligible = verdict { followed.add(fact, enterprise) }
    }

    mutating func addCommon(_ verdict: ComparedScheme.Verdict, _ enterprise: ComparedEnterprise) {
        common.add(verdict, enterprise)
    }

    private mutating func note(_ result: SchemeResult, _ weight: Double, isAnswer: Bool) {
        if isAnswer { grade = [grade, result.grade, result.restsOnGap ? .c : nil].compactMap(\.self).max() }
        for gap in result.gaps where !gaps.contains(gap) { gaps.append(gap) }
        for assumption in result.assumptions where assumption.taken.isGuess {
            assumptions[assumption.name, default: 0] += weight
        }
        for used in result.assumptions where !used.taken.isGuess {
            headcounts[Assumption(name: used.name, taken: used.taken.withoutCount), default: 0] += weight
        }
        for remark in result.remarks { remarks[remark, default: 0] += weight }
    }

    mutating func merge(_ later: ColumnTally) {
        own.merge(later.own)
        common.merge(later.common)
        refusals.merge(later.refusals) { $0.merged($1) }
        obstacles.merge(later.obstacles) { $0.merged($1) }
        grade = [grade, later.grade].compactMap { $0 }.max()
        for gap in later.gaps where !gaps.contains(gap) { gaps.append(gap) }
        assumptions.merge(later.assumptions, uniquingKeysWith: +)
        headcounts.merge(later.headcounts, uniquingKeysWith: +)
        remarks.merge(later.remarks, uniquingKeysWith: +)
        followed.merge(later.followed)
    }
}

extension ColumnTally {
    /// Over every enterprise of the portfolio.
    public var all: GroupSums { own.all }
    var bySize: [SizeBand: GroupSums] { own.bySize }
    var bySector: [String: GroupSums] { own.bySector }
}

extension SchemeResult {
    /// Whether the amount depends on what could not be read: a part of the rule, or a table of which only bounds are known. A
    /// table that lacks some cells gives either the cell or no answer.
    fileprivate var restsOnGap: Bool { bounds != nil || gaps.contains { $0.value == nil } }
}

extension Assumption.Taken {
    /// The same for enterprises of any number of establishments.
    fileprivate var withoutCount: Assumption.Taken {
        if case .establishments = self { return .establishments(0) }
        return self
    }
}

extension EnterpriseCount {
    func merged(_ later: EnterpriseCount) -> EnterpriseCount {
        var count = self
        count.merge(later)
        return count
    }
}

extension Obstacle {
    /// The same obstacle for every enterprise that meets it.
    fileprivate var withoutNumber: Obstacle {
        switch self {
        case .noBracket(let value, _): .noBracket(value: value, number: 0)
        case .impossibleFact(let name, _, _, _): .impossibleFact(name, number: 0, least: nil, most: nil)
        default: self
        }
    }
}
