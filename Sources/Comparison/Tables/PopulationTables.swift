import Facts
import Tables
import Words

/// The portfolio before any scheme: `portefeuille`, by size, and `portefeuille-secteurs`.
struct PopulationTables {
    let context: ComparisonContext

    var tables: [Table] {
        let tally = context.tally.population
        func isHidden(_ breakdown: Breakdown) -> Bool { context.secrecy.hides(.population(breakdown)) }
        let sizes = SizeBand.allCases.compactMap { band in
            tally.bySize[band].map { row(band.word, $0, isHidden: isHidden(.size(band))) }
        }
        let sectors = tally.bySector.keys.sortedByScalars().compactMap { sector in
            tally.bySector[sector].map {
                row(context.sectorWord(sector), $0, isHidden: isHidden(.sector(sector)))
            }
        }
        let total = row(SizeBand.total, tally.all, isHidden: isHidden(.all))
        return [
            context.table(
                "portefeuille", keys: [ComparisonContext.sizeKey], measures: Self.measures, rows: sizes + [total]),
            context.table(
                "portefeuille-secteurs", keys: [ComparisonContext.sectorKey], measures: Self.measures,
                rows: sectors + [total]),
        ]
    }

    private static let measures = [
        Table.Heading("entreprises", "Entreprises"), Table.Heading("salaries", "Salariés"),
        Table.Heading("masse-salariale", "Masse salariale (€)"),
        Table.Heading("cotisations", "Cotisations (€)"),
        Table.Heading("inconnues", "Sans effectif ou masse salariale"),
    ]

    private func row(_ word: Table.Word, _ sums: PopulationSums, isHidden: Bool) -> Table.Row {
        guard !isHidden else {
            return Table.Row(
                [word],
                [.secret(.count), .secret(.employees)] + Array(repeating: .secret(.euros), count: 2)
                    + [.secret(.count)])
        }
        let contributions =
            sums.hasContributions ? Cell.euros(sums.contributions) : .undefined(.noContributions, .euros)
        return Table.Row(
            [word],
            [
                .enterprises(sums.enterprises), Cell(value: sums.employees, unit: .employees), .euros(sums.payroll),
                contributions, .enterprises(sums.unknown),
            ])
    }
}
