import Confidentiality
import Facts
import Schemes

/// A limited budget shared out by three rules: `enveloppe`, by size, and `enveloppe-solde`.
struct AllocationTables {
    let context: ComparisonContext
    /// Cents; nil for half of what is asked for.
    let budget: Int?
    private let rules: [(word: CellTable.Word, rule: AllocationRule)]

    /// Without shares of its own, a scheme is given those of the fonds d'investissement dans la prévention de l'usure
    /// professionnelle: 70, 20 and 10 % (contract of objectives 2023-2027, CNAM).
    private static let usualShares = [
        ReservedShare(below: 50, share: 0.7), ReservedShare(below: 200, share: 0.2),
        ReservedShare(below: nil, share: 0.1),
    ]

    init(context: ComparisonContext, column: ComparedScheme, budget: Int?) {
        self.context = context
        self.budget = budget
        let own = column.scheme.envelopes.lazy.compactMap { envelope in
            if case .shares(let shares) = envelope.rule { shares } else { nil as [ReservedShare]? }
        }.first
        let score = column.scheme.hasScore ? "Par score du dispositif" : "Par fréquence des sinistres"
        rules = [
            (CellTable.Word("arrivee", "Par ordre d'arrivée"), .arrival), (CellTable.Word("score", score), .score),
            (CellTable.Word("reserves", "Par parts réservées"), .shares(own ?? Self.usualShares)),
        ]
    }

    private var requests: RequestList { context.tally.requests }
    private var cents: Int { budget ?? requests.total / 2 }

    func tables() throws(SecrecyError) -> [CellTable] {
        let asked = AllocationOutcome(asking: requests)
        let outcomes = rules.map { ($0.word, requests.outcome(budget: cents, rule: $0.rule)) }
        var rows: [CellTable.Row] = []
        for (word, outcome) in [(CellTable.Word("demande", "Demandes"), asked)] + outcomes {
            rows += try lines(word, outcome, asked)
        }
        return [
            context.table(
                "enveloppe", keys: [CellTable.Heading("regle", "Règle"), ComparisonContext.sizeKey],
                measures: [
                    CellTable.Heading("entreprises", "Entreprises"), CellTable.Heading("montant", "Montant (€)"),
                    CellTable.Heading("part-montant", "Part du montant (%)"),
                    CellTable.Heading("part-servie", "Part des demandes servies (%)"),
                ], rows: rows), balance(outcomes),
        ]
    }

    private func lines(
        _ word: CellTable.Word, _ outcome: AllocationOutcome, _ asked: AllocationOutcome
    ) throws(SecrecyError) -> [CellTable.Row] {
        let bands = SizeBand.allCases.filter { asked.funded[$0] != nil }
        let groups = Dictionary(
            uniqueKeysWithValues: bands.map { band in
                let funded = outcome.funded[band] ?? 0
                let counts = [funded, (asked.funded[band] ?? 0) - funded]
                return (band, GuardedGroup(counts: counts, amounts: outcome.amounts[band] ?? LargestAmounts()))
            })
        let hidden = try context.secrecy.hidden(groups)
        let total = Double(outcome.granted.values.reduce(0, +))
        return bands.map { band in
            let (funded, granted) = (outcome.funded[band] ?? 0, Double(outcome.granted[band] ?? 0))
            guard !hidden.contains(band) else {
                return CellTable.Row(
                    [word, band.word], [.secret(.count), .secret(.euros), .secret(.percent), .secret(.percent)])
            }
            let share =
                total > 0 ? Cell(value: 100 * granted / total, unit: .percent) : .undefined(.noBeneficiary, .percent)
            let served = 100 * funded / (asked.funded[band] ?? 1)
            return CellTable.Row(
                [word, band.word], [.enterprises(funded), .euros(granted), share, Cell(value: served, unit: .percent)])
        }
    }

    /// The budget, and what each rule leaves of it.
    private func balance(_ outcomes: [(CellTable.Word, AllocationOutcome)]) -> CellTable {
        let rows = outcomes.map { word, outcome in
            let used = Double(cents - outcome.left)
            let share =
                cents > 0
                ? Cell(value: 100 * used / Double(cents), unit: .percent) : .undefined(.noBeneficiary, .percent)
            return CellTable.Row(
                [word], [.euros(Double(requests.total)), .euros(Double(cents)), .euros(used), share])
        }
        return context.table(
            "enveloppe-solde", keys: [CellTable.Heading("regle", "Règle")],
            measures: [
                CellTable.Heading("demande", "Demandé (€)"), CellTable.Heading("enveloppe", "Enveloppe (€)"),
                CellTable.Heading("accorde", "Accordé (€)"), CellTable.Heading("consommation", "Consommation (%)"),
            ], rows: rows)
    }
}
