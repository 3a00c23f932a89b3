import Facts

/// From one scheme to another, or from one date to another: `gagnants-perdants`, and `plus-grands-ecarts` where the
/// portfolio is published.
struct PairTables {
    let context: ComparisonContext
    let pair: PairTally

    var tables: [CellTable] { [bySize] + (context.secrecy.isReleased ? [largest] : []) }

    private var bySize: CellTable {
        let rows = SizeBand.allCases.compactMap { band in
            pair.bySize[band].map { row(band.word, $0, isHidden: context.secrecy.hides(.pair(.size(band)))) }
        }
        return context.table(
            "gagnants-perdants", keys: [ComparisonContext.sizeKey],
            measures: [
                CellTable.Heading("gagnants", "Gagnent"), CellTable.Heading("perdants", "Perdent"),
                CellTable.Heading("inchanges", "Sans changement"), CellTable.Heading("indecis", "Sans réponse"),
                CellTable.Heading("gains", "Gains (€)"), CellTable.Heading("pertes", "Pertes (€)"),
                CellTable.Heading("solde", "Solde (€)"),
            ], rows: rows + [row(SizeBand.total, pair.all, isHidden: context.secrecy.hides(.pair(.all)))])
    }

    private func row(_ word: CellTable.Word, _ group: PairTally.Group, isHidden: Bool) -> CellTable.Row {
        let counts = [group.winners, group.losers, group.unchanged, group.undecided]
        let amounts = [group.won, group.lost, group.won - group.lost]
        return CellTable.Row(
            [word],
            counts.map { isHidden ? .secret(.count) : .enterprises($0) }
                + amounts.map { isHidden ? .secret(.euros) : .euros($0) })
    }

    private var largest: CellTable {
        let rows = (pair.topWinners + pair.topLosers).map { one in
            CellTable.Row(
                [CellTable.Word(one.enterprise, one.enterprise), context.sectorWord(one.sector)],
                [
                    one.employees.map { Cell(value: $0, unit: .employees) } ?? .undefined(.noAnswer, .employees),
                    .euros(Double(one.before)), .euros(Double(one.after)), .euros(Double(one.difference)),
                ])
        }
        return context.table(
            "plus-grands-ecarts", keys: [CellTable.Heading("entreprise", "Entreprise"), ComparisonContext.sectorKey],
            measures: [
                CellTable.Heading("salaries", "Salariés"), CellTable.Heading("avant", "Avant (€)"),
                CellTable.Heading("apres", "Après (€)"), CellTable.Heading("ecart", "Écart (€)"),
            ], rows: rows)
    }
}
