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
            table("portefeuille", ComparisonContext.sizeKey, sizes + [total]),
            table("portefeuille-secteurs", ComparisonContext.sectorKey, sectors + [total]),
        ]
    }

    /// That headcount or payroll is unknown is said where it is of some enterprise, and where secrecy must answer for it.
    private func table(_ name: String, _ key: Table.Heading, _ rows: [Table.Row]) -> Table {
        let table = context.table(name, keys: [key], measures: Self.measures, rows: rows)
        guard context.secrecy.isReleased, context.tally.population.all.unknown == 0 else { return table }
        return table.keeping(Self.measures.dropLast().map(\.id))
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
