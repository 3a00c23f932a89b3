import Facts
import Schemes

/// A limited budget shared out by three rules: `enveloppe`, by size, and `enveloppe-solde`.
struct AllocationTables {
    let context: ComparisonContext
    let envelope: EnvelopeOutcomes
    private let words: [CellTable.Word]

    init(context: ComparisonContext, column: ComparedScheme, envelope: EnvelopeOutcomes) {
        self.context = context
        self.envelope = envelope
        let score = column.scheme.hasScore ? "Par score du dispositif" : "Par fréquence des sinistres"
        words = [
            CellTable.Word("arrivee", "Par ordre d'arrivée"), CellTable.Word("score", score),
            CellTable.Word("reserves", "Par parts réservées"),
        ]
    }

    var tables: [CellTable] { [bySize, balance] }

    private var bySize: CellTable {
        let outcomes = [(CellTable.Word("demande", "Demandes"), envelope.asked)] + zip(words, envelope.outcomes)
        return context.table(
            "enveloppe", keys: [CellTable.Heading("regle", "Règle"), ComparisonContext.sizeKey],
            measures: [
                CellTable.Heading("entreprises", "Entreprises"), CellTable.Heading("montant", "Montant (€)"),
                CellTable.Heading("part-montant", "Part du montant (%)"),
                CellTable.Heading("part-servie", "Part des demandes servies (%)"),
            ], rows: outcomes.flatMap(lines))
    }

    private func lines(_ word: CellTable.Word, _ outcome: AllocationOutcome) -> [CellTable.Row] {
        let total = Double(outcome.granted.values.reduce(0, +))
        return envelope.bands.map { band in
            guard !context.secrecy.hides(.envelope(.size(band))) else {
                return CellTable.Row(
                    [word, band.word], [.secret(.count), .secret(.euros), .secret(.percent), .secret(.percent)])
            }
            let (funded, granted) = (outcome.funded[band]?.value ?? 0, Double(outcome.granted[band] ?? 0))
            let served = Cell(value: 100 * funded / (envelope.asked.funded[band]?.value ?? 1), unit: .percent)
            return CellTable.Row(
                [word, band.word], [.enterprises(funded), .euros(granted), share(granted, of: total), served])
        }
    }

    /// The share of one size gives back the amount of all.
    private func share(_ granted: Double, of total: Double) -> Cell {
        guard !context.secrecy.hides(.envelope(.all)) else { return .secret(.percent) }
        return total > 0 ? Cell(value: 100 * granted / total, unit: .percent) : .undefined(.noBeneficiary, .percent)
    }

    /// The budget, and what each rule leaves of it.
    private var balance: CellTable {
        let (asked, budget) = (Double(envelope.asked.granted.values.reduce(0, +)), Double(envelope.budget))
        let rows = zip(words, envelope.outcomes).map { word, outcome in
            guard !context.secrecy.hides(.envelope(.all)) else {
                return CellTable.Row([word], [.secret(.euros), .secret(.euros), .secret(.euros), .secret(.percent)])
            }
            let used = Double(envelope.budget - outcome.left)
            let share =
                budget > 0 ? Cell(value: 100 * used / budget, unit: .percent) : .undefined(.noBeneficiary, .percent)
            return CellTable.Row([word], [.euros(asked), .euros(budget), .euros(used), share])
        }
        return context.table(
            "enveloppe-solde", keys: [CellTable.Heading("regle", "Règle")],
            measures: [
                CellTable.Heading("demande", "Demandé (€)"), CellTable.Heading("enveloppe", "Enveloppe (€)"),
                CellTable.Heading("accorde", "Accordé (€)"), CellTable.Heading("consommation", "Consommation (%)"),
            ], rows: rows)
    }
}
