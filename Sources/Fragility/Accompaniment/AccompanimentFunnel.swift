/// How far files went: the number that reached each step, and what became of the opened ones.
public struct AccompanimentFunnel: Sendable, Hashable {
    /// Files in each state.
    public let counts: [AccompanimentState: Int]

    /// A state that is absent has no file.
    public init(_ counts: [AccompanimentState: Int]) { self.counts = counts }

    /// Files that surely reached the step; every one of them counts in the steps before.
    public func reached(_ step: AccompanimentStep) -> Int {
        total { $0.reached >= step }
    }

    /// Files of eligible people who agreed.
    public var opened: Int { total { $0.outcome != nil } }

    /// Opened files that came to it; those that were never opened have no outcome.
    public func count(_ outcome: AccompanimentOutcome) -> Int { total { $0.outcome == outcome } }

    private func total(_ isWanted: (AccompanimentState) -> Bool) -> Int {
        AccompanimentState.allCases.filter(isWanted).reduce(0) { $0 + (counts[$1] ?? 0) }
    }
}
