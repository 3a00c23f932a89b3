import Disclosure
import Facts
import Tables

/// From one scheme to another, or from one date to another: `gagnants-perdants`, and `plus-grands-ecarts` where the
/// portfolio is published.
struct PairTables {
    let context: ComparisonContext
    let pair: PairTally

    var tables: [Table] { [bySize] + (context.secrecy.isReleased ? [largest] : []) }

    private var bySize: Table {
        let rows = SizeBand.allCases.compactMap { band in
            pair.bySize[band].map { row(band.word, $0, .size(band)) }
        }
        return context.table(
            "gagnants-perdants", keys: [ComparisonContext.sizeKey],
            measures: [
                Table.Heading("gagnants", "Gagnent"), Table.Heading("perdants", "Perdent"),
                Table.Heading("inchanges", "Sans changement"), Table.Heading("indecis", "Sans réponse"),
                Table.Heading("gains", "Gains (€)"), Table.Heading("pertes", "Pertes (€)"),
                Table.Heading("solde", "Solde (€)"),
            ], rows: rows + [row(SizeBand.total, pair.all, .all)])
    }

    private func row(_ word: Table.Word, _ group: PairTally.Group, _ breakdown: Breakdown) -> Table.Row {
        let counts = [group.winners, group.losers, group.unchanged, group.undecided]
        let amounts = [group.won, group.lost, group.won - group.lost]
        return context.row([word], counts.map(Cell.enterprises) + amounts.map(Cell.euros), of: .pair(breakdown))
    }

    private var largest: Table {
        let rows = (pair.topWinners + pair.topLosers).map { one in
            Table.Row(
                [Table.Word(one.enterprise, one.enterprise), context.sectorWord(one.sector)],
                [
                    one.employees.map { Cell(value: $0, unit: .employees) } ?? .undefined(.noAnswer, .employees),
                    .euros(Double(one.before)), .euros(Double(one.after)), .euros(Double(one.difference)),
                ])
        }
        return context.table(
            "plus-grands-ecarts", keys: [Table.Heading("entreprise", "Entreprise"), ComparisonContext.sectorKey],
            measures: [
                Table.Heading("salaries", "Salariés"), Table.Heading("avant", "Avant (€)"),
                Table.Heading("apres", "Après (€)"), Table.Heading("ecart", "Écart (€)"),
            ], rows: rows)
    }
}
