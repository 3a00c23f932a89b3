import Disclosure
import Facts
import Tables
import Words

/// From one scheme to another, or from one date to another: `gagnants-perdants`, and `plus-grands-ecarts`, which has rows
/// where the portfolio is published.
struct PairTables {
    let context: ComparisonContext
    let pair: PairTally

    var tables: [Table] { [bySize, largest] }

    private var bySize: Table {
        let rows = SizeBand.allCases.compactMap { band in
            pair.bySize[band].map { row(band.word, $0, .size(band)) }
        }
        var table = context.table(
            "gagnants-perdants", keys: [ComparisonContext.sizeKey],
            measures: [
                Table.Heading("gagnants", "Gagnent", "Gain"), Table.Heading("perdants", "Perdent", "Lose"),
                Table.Heading("inchanges", "Sans changement", "Unchanged"),
                Table.Heading("indecis", "Montant non calculable", "No result"),
                Table.Heading("gains", "Gains (€)", "Gains (€)"), Table.Heading("pertes", "Pertes (€)", "Losses (€)"),
                Table.Heading("solde", "Solde (€)", "Balance (€)"),
            ], rows: rows + [row(SizeBand.total, pair.all, .all)])
        table.parts = ["gagnants", "perdants", "inchanges"]
        table.mutedParts = ["inchanges"]
        table.population = movement
        return table
    }

    private func row(_ word: Table.Word, _ group: PairTally.Group, _ breakdown: Breakdown) -> Table.Row {
        let counts = [group.winners, group.losers, group.unchanged, group.undecided]
        let amounts = [group.won, group.lost, group.won - group.lost]
        return context.row([word], counts.map(Cell.enterprises) + amounts.map(Cell.euros), of: .pair(breakdown))
    }

    /// Single enterprises of a portfolio that was never released are secret.
    private var largest: Table {
        let shown = context.secrecy.isReleased ? pair.topWinners + pair.topLosers : []
        let rows = shown.map { one in
            Table.Row(
                [Table.Word(same: one.enterprise), context.sectorWord(one.sector)],
                [
                    one.employees.map { Cell(value: $0, unit: .employees) } ?? .undefined(.noAnswer, .employees),
                    .euros(Double(one.before)), .euros(Double(one.after)), .euros(Double(one.difference)),
                ])
        }
        var table = context.table(
            "plus-grands-ecarts",
            keys: [Table.Heading("entreprise", "Entreprise", "Enterprise"), ComparisonContext.sectorKey],
            measures: [
                Table.Heading("salaries", "Salariés", "Employees"), Table.Heading("avant", "Avant (€)", "Before (€)"),
                Table.Heading("apres", "Après (€)", "After (€)"), Table.Heading("ecart", "Écart (€)", "Difference (€)"),
            ], rows: rows)
        if !context.secrecy.isReleased { table.absence = .confidential }
        table.population = movement
        return table
    }

    /// What comes before and after.
    private var movement: Bilingual? {
        context.plan.pair.map { before, after in
            let (before, after) = (context.plan.columns[before].word.label, context.plan.columns[after].word.label)
            return Bilingual(
                "de « \(before.french) », avant, à « \(after.french) », après.",
                "from “\(before.english)”, before, to “\(after.english)”, after.")
        }
    }
}
