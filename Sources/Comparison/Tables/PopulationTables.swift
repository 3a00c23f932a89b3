import Disclosure
import Facts
import Tables
import Words

/// The portfolio before any scheme: `portefeuille`, by size, and `portefeuille-secteurs`.
struct PopulationTables {
    let context: ComparisonContext

    var tables: [Table] {
        let tally = context.tally.population
        let sizes = SizeBand.allCases.compactMap { band in
            tally.bySize[band].map { row(band.word, $0, .size(band)) }
        }
        let sectors = tally.bySector.keys.sortedByScalars().compactMap { sector in
            tally.bySector[sector].map {
                row(context.sectorWord(sector), $0, .sector(sector))
            }
        }
        let total = row(SizeBand.total, tally.all, .all)
        return [
            context.table(
                "portefeuille", keys: [ComparisonContext.sizeKey], measures: Self.measures, rows: sizes + [total]),
            context.table(
                "portefeuille-secteurs", keys: [ComparisonContext.sectorKey], measures: Self.measures,
                rows: sectors + [total]),
        ]
    }

    private static let measures = [
        Table.Heading("entreprises", "Entreprises", "Enterprises"), Table.Heading("salaries", "Salariés", "Employees"),
        Table.Heading("masse-salariale", "Masse salariale (€)", "Payroll (€)"),
        Table.Heading("cotisations", "Cotisations (€)", "Contributions (€)"),
        Table.Heading("inconnues", "Sans effectif ou masse salariale", "Headcount or payroll unknown"),
    ]

    private func row(_ word: Table.Word, _ sums: PopulationSums, _ breakdown: Breakdown) -> Table.Row {
        let contributions =
            sums.hasContributions ? Cell.euros(sums.contributions) : .undefined(.noContributions, .euros)
        return context.row(
            [word],
            [
                .enterprises(sums.enterprises), Cell(value: sums.employees, unit: .employees), .euros(sums.payroll),
                contributions, .enterprises(sums.unknown),
            ], of: .population(breakdown))
    }
}
