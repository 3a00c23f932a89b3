import Dispatch
import Schemes
import Statistics

/// What a comparison keeps of a portfolio: sums by column, differences between two of them, demands on budgets.
public struct ComparisonTally: Sendable {
    public private(set) var columns: [ColumnTally]
    public private(set) var pair: PairTally?
    public private(set) var credibility = CredibilityTally()
    public private(set) var requests: RequestList
    /// Weight of the enterprises, lines read, and actions that no year compared holds.
    public private(set) var enterprises = 0.0
    public private(set) var lines = 0
    public private(set) var employees = 0.0
    public private(set) var payroll = 0.0
    public private(set) var contributions = 0.0
    public private(set) var actionsOutsideYear = 0

    init(_ plan: ComparisonPlan) {
        columns = plan.columns.map { _ in ColumnTally() }
        pair = plan.pair.map { PairTally(first: $0.0, second: $0.1) }
        requests = RequestList(column: plan.envelopeColumn)
    }

    mutating func add(_ enterprise: Enterprise, _ plan: ComparisonPlan) {
        lines += 1
        enterprises += enterprise.weight
        employees += enterprise.weight * (enterprise.employees(in: plan.year) ?? 0)
        payroll += enterprise.weight * Double(enterprise.payroll(in: plan.year) ?? 0)
        contributions += enterprise.weight * Double(enterprise.facts(of: plan.year)?.contributions ?? 0)
        actionsOutsideYear += enterprise.actions.count { $0.date.year != plan.year }
        var verdicts: [ComparedScheme.Verdict?] = []
        for (index, column) in plan.columns.enumerated() {
            let answer = column.answer(for: enterprise)
            verdicts.append(answer?.verdict)
            guard let answer else { continue }
            columns[index].add(answer.verdict, answer.result, enterprise, year: column.year)
            requests.add(answer.verdict, answer.result, enterprise, index: index, year: column.year)
        }
        pair?.add(verdicts, enterprise, year: plan.year)
        credibility.add(enterprise)
    }

    mutating func merge(_ later: ComparisonTally) {
        for index in columns.indices { columns[index].merge(later.columns[index]) }
        if let other = later.pair { pair?.merge(other) }
        credibility.merge(later.credibility)
        requests.merge(later.requests)
        enterprises += later.enterprises
        lines += later.lines
        employees += later.employees
        payroll += later.payroll
        contributions += later.contributions
        actionsOutsideYear += later.actionsOutsideYear
    }
}

/// What is compared: the columns, the pair whose differences are told, and the column whose budget is shared out.
public struct ComparisonPlan: Sendable {
    public let year: Int
    public var columns: [ComparedScheme]
    public let pair: (Int, Int)?
    public let envelopeColumn: Int?

    public init(year: Int, columns: [ComparedScheme], pair: (Int, Int)?, envelopeColumn: Int?) {
        self.year = year
        self.columns = columns
        self.pair = pair
        self.envelopeColumn = envelopeColumn
    }

    /// Enterprises that one piece of work holds: a constant, so that sums do not depend on the number of workers.
    private static let chunk = 512

    public var emptyTally: ComparisonTally { ComparisonTally(self) }

    /// The tally of some enterprises, computed on `workers` threads: the same bits whatever their number.
    public func tally(_ enterprises: [Enterprise], workers: Int) -> ComparisonTally {
        let parts = Self.parts(enterprises, workers: workers) { part in
            var tally = ComparisonTally(self)
            for enterprise in part { tally.add(enterprise, self) }
            return tally
        }
        return parts.reduce(into: emptyTally) { $0.merge($1) }
    }

    /// `work` on consecutive pieces of `enterprises`, in their order.
    private static func parts<Part: Sendable>(
        _ enterprises: [Enterprise], workers: Int, _ work: @Sendable ([Enterprise]) -> Part
    ) -> [Part] {
        let starts = Array(stride(from: 0, to: enterprises.count, by: chunk))
        let store = PartStore<Part>(count: starts.count)
        let lanes = max(1, min(workers, starts.count))
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            for index in stride(from: lane, to: starts.count, by: lanes) {
                let end = min(starts[index] + chunk, enterprises.count)
                store.put(work(Array(enterprises[starts[index]..<end])), at: index)
            }
        }
        return store.parts
    }

    /// The sums over the whole that column `index` needs, over some enterprises.
    public func aggregateSums(
        _ name: String, column index: Int, over enterprises: [Enterprise], workers: Int
    ) -> AggregateSums {
        guard let law = columns[index].law?.parts.last?.law else { return AggregateSums() }
        let circumstances = columns[index].circumstances
        let parts = Self.parts(enterprises, workers: workers) { law.sums(of: name, over: $0, circumstances) }
        return parts.reduce(into: AggregateSums()) { $0.merge($1) }
    }
}
