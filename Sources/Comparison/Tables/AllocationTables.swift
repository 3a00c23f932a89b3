import Disclosure
import Facts
import Schemes
import Tables
import Words

/// A limited budget shared out by three rules: `enveloppe`, by size, and `enveloppe-solde`.
struct AllocationTables {
    let context: ComparisonContext
    let envelope: EnvelopeOutcomes
    private let words: [Table.Word]

    init(context: ComparisonContext, column: ComparedScheme, envelope: EnvelopeOutcomes) {
        self.context = context
        self.envelope = envelope
        let score =
            column.scheme.hasScore
            ? Bilingual("Par score du dispositif", "By score of the scheme")
            : Bilingual("Par fréquence des sinistres", "By frequency of claims")
        words = [
            Table.Word("arrivee", "Par ordre d'arrivée", "By order of arrival"), Table.Word("score", score),
            Table.Word("reserves", "Par parts réservées", "By reserved shares"),
        ]
    }

    var tables: [Table] { [bySize, balance] }

    private var bySize: Table {
        let asked = Table.Word("demande", "Toutes les demandes", "All requests")
        let outcomes = [(asked, envelope.asked)] + zip(words, envelope.outcomes)
        return context.table(
            "enveloppe", keys: [Table.Heading("regle", "Règle", "Rule"), ComparisonContext.sizeKey],
            measures: [
                Table.Heading("entreprises", "Entreprises", "Enterprises"),
                Table.Heading("montant", "Montant (€)", "Amount (€)"),
                Table.Heading("part-montant", "Part du montant (%)", "Share of the amount (%)"),
                Table.Heading("part-servie", "Part des demandes servies (%)", "Share of requests served (%)"),
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
            "enveloppe-solde", keys: [Table.Heading("regle", "Règle", "Rule")],
            measures: [
                Table.Heading("demande", "Demandé (€)", "Requested (€)"),
                Table.Heading("enveloppe", "Enveloppe (€)", "Budget (€)"),
                Table.Heading("accorde", "Accordé (€)", "Granted (€)"),
                Table.Heading("consommation", "Consommation (%)", "Used (%)", decimals: 2),
            ], rows: rows)
    }
}
