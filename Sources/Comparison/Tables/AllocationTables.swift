import Disclosure
import Facts
import Schemes
import Tables

/// A limited budget shared out by three rules: `enveloppe`, by size, and `enveloppe-solde`.
struct AllocationTables {
    let context: ComparisonContext
    let envelope: EnvelopeOutcomes
    private let words: [Table.Word]

    init(context: ComparisonContext, column: ComparedScheme, envelope: EnvelopeOutcomes) {
        self.context = context
        self.envelope = envelope
        let score = column.scheme.hasScore ? "Par score du dispositif" : "Par fréquence des sinistres"
        words = [
            Table.Word("arrivee", "Par ordre d'arrivée"), Table.Word("score", score),
            Table.Word("reserves", "Par parts réservées"),
        ]
    }

    var tables: [Table] { [bySize, balance] }

    private var bySize: Table {
        let outcomes = [(Table.Word("demande", "Demandes"), envelope.asked)] + zip(words, envelope.outcomes)
        return context.table(
            "enveloppe", keys: [Table.Heading("regle", "Règle"), ComparisonContext.sizeKey],
            measures: [
                Table.Heading("entreprises", "Entreprises"), Table.Heading("montant", "Montant (€)"),
                Table.Heading("part-montant", "Part du montant (%)"),
                Table.Heading("part-servie", "Part des demandes servies (%)"),
            ], rows: outcomes.flatMap(lines))
    }

    private func lines(_ word: Table.Word, _ outcome: AllocationOutcome) -> [Table.Row] {
        let total = Double(outcome.granted.values.reduce(0, +))
        return envelope.bands.map { band in
            let (funded, granted) = (outcome.funded[band]?.value ?? 0, Double(outcome.granted[band] ?? 0))
            let served = Cell(value: 100 * funded / (envelope.asked.funded[band]?.value ?? 1), unit: .percent)
            return context.row(
                [word, band.word], [.enterprises(funded), .euros(granted), share(granted, of: total), served],
                of: .envelope(.size(band)))
        }
    }

    /// The share of one size gives back the amount of all.
    private func share(_ granted: Double, of total: Double) -> Cell {
        let share =
            total > 0 ? Cell(value: 100 * granted / total, unit: .percent) : .undefined(.noBeneficiary, .percent)
        return context.secrecy.gate.passed(share, of: .envelope(.all))
    }

    /// The budget, and what each rule leaves of it.
    private var balance: Table {
        let (asked, budget) = (Double(envelope.asked.granted.values.reduce(0, +)), Double(envelope.budget))
        let rows = zip(words, envelope.outcomes).map { word, outcome in
            let used = Double(envelope.budget - outcome.left)
            let share =
                budget > 0 ? Cell(value: 100 * used / budget, unit: .percent) : .undefined(.noBeneficiary, .percent)
            return context.row([word], [.euros(asked), .euros(budget), .euros(used), share], of: .envelope(.all))
        }
        return context.table(
            "enveloppe-solde", keys: [Table.Heading("regle", "Règle")],
            measures: [
                Table.Heading("demande", "Demandé (€)"), Table.Heading("enveloppe", "Enveloppe (€)"),
                Table.Heading("accorde", "Accordé (€)"), Table.Heading("consommation", "Consommation (%)"),
            ], rows: rows)
    }
}
