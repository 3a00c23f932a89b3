import Schemes

/// A limited budget shared out by three rules.
struct EnvelopeOutcomes {
    /// Cents: what is given, or half of what is asked for.
    let budget: Int
    let asked: AllocationOutcome
    /// In the order of `rules`.
    let outcomes: [AllocationOutcome]
    let rules: [AllocationRule]

    /// Without shares of its own, a scheme is given those of the fonds d'investissement dans la prévention de l'usure
    /// professionnelle: 70, 20 and 10 % (contract of objectives 2023-2027, CNAM).
    private static let usualShares = [
        ReservedShare(below: 50, share: 0.7), ReservedShare(below: 200, share: 0.2),
        ReservedShare(below: nil, share: 0.1),
    ]

    /// - Parameter budget: cents; nil for half of what is asked for.
    init(_ requests: RequestList, column: ComparedScheme, budget: Int?) {
        let own = column.scheme.envelopes.lazy.compactMap { envelope in
            if case .shares(let shares) = envelope.rule { shares } else { nil as [ReservedShare]? }
        }.first
        let cents = budget ?? requests.total / 2
        rules = [.arrival, .score, .shares(own ?? Self.usualShares)]
        self.budget = cents
        asked = AllocationOutcome(asking: requests)
        outcomes = rules.map { requests.outcome(budget: cents, rule: $0) }
    }

    /// Sizes of the enterprises that ask for something.
    var bands: [SizeBand] { SizeBand.allCases.filter { asked.funded[$0] != nil } }
}
