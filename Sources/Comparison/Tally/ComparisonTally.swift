import Schemes
import Statistics

/// What a comparison keeps of a portfolio: sums by column, differences between two of them, demands on budgets.
public struct ComparisonTally: Sendable {
    /// One for each column of the plan, in its order.
    public private(set) var columns: [ColumnTally]
    /// Nil where the plan has no pair.
    public private(set) var pair: PairTally?
    /// By sector, whatever the schemes.
    public private(set) var credibility = CredibilityTally()
    /// Demands on the budget that is shared out; empty without one.
    public private(set) var requests: RequestList
    /// The enterprises before any scheme.
    public private(set) var population = PopulationTally()
    /// Rows of enterprises: each may stand for several.
    public private(set) var lines = 0
    /// Actions that the year compared does not hold.
    public private(set) var actionsOutsideYear = 0
    /// How many enterprises have no headcount of the year compared and are taken with that of an earlier one, by that year.
    public private(set) var earlierHeadcounts: [Int: Double] = [:]

    init(_ plan: ComparisonPlan) {
        columns = plan.columns.map { _ in ColumnTally() }
        pair = plan.pair.map { PairTally(first: $0.0, second: $0.1) }
        requests = RequestList(column: plan.envelopeColumn)
    }

    mutating func add(_ enterprise: Enterprise, _ plan: ComparisonPlan) {
        lines += 1
        let compared = ComparedEnterprise(enterprise, in: plan.year)
        population.add(compared)
        if let headcount = enterprise.headcount(in: plan.year), headcount.year < plan.year {
            earlierHeadcounts[headcount.year, default: 0] += enterprise.weight
        }
        actionsOutsideYear += enterprise.actions.count { $0.date.year != plan.year }
        var verdicts: [ComparedScheme.Verdict?] = []
        verdicts.reserveCapacity(plan.columns.count)
        for index in plan.columns.indices {
            let answer = plan.columns[index].answer(for: compared)
            verdicts.append(answer?.verdict)
            guard let answer else { continue }
            columns[index].add(answer.verdict, answer.result, compared)
            if let fact = plan.followedFacts[plan.columns[index].scheme.name] {
                columns[index].follow(enterprise.facts[fact], answer.verdict, compared)
            }
            requests.add(answer.verdict, answer.result, compared, index: index)
        }
        for base in plan.commonBases { addCommon(base, verdicts, compared) }
        pair?.add(verdicts, compared)
        credibility.add(enterprise)
    }

    /// Counts an enterprise that has an answer under every column of `base`.
    private mutating func addCommon(
        _ base: [Int], _ verdicts: [ComparedScheme.Verdict?], _ enterprise: ComparedEnterprise
    ) {
        guard base.allSatisfy({ verdicts[$0]?.isAnswer ?? false }) else { return }
        for index in base {
            if let verdict = verdicts[index] { columns[index].addCommon(verdict, enterprise) }
        }
    }

    /// Adds the tally of other enterprises under the same plan.
    public mutating func merge(_ later: ComparisonTally) {
        for index in columns.indices { columns[index].merge(later.columns[index]) }
        if let other = later.pair { pair?.merge(other) }
        credibility.merge(later.credibility)
        requests.merge(later.requests)
        population.merge(later.population)
        lines += later.lines
        actionsOutsideYear += later.actionsOutsideYear
        earlierHeadcounts.merge(later.earlierHeadcounts, uniquingKeysWith: +)
    }
}
