import Disclosure
import Facts
import Schemes
import Tables
import Words

/// What each scheme gives: `resultats`, over the enterprises of each; `bases-communes`, `effort`, `par-taille` and
/// `par-secteur`, where laws that are compared stand on the same enterprises.
struct ResultTables {
    let context: ComparisonContext

    var tables: [Table] {
        let populations = ComparedPopulations(context)
        return [Self.table(results, about: populations.ownBases), commonBases]
            + [effort, bySize, bySector].map { Self.table($0, about: populations.commonBases) }
    }

    private static func table(_ table: Table, about population: Bilingual) -> Table {
        var table = table
        table.population = population
        return table
    }

    private var results: Table {
        let elsewhere = context.lawsOfOtherYears
        let rows = context.columnsByNature.filter { !elsewhere.contains($0.index) }.map { index, scheme in
            let grade = context.tally.columns[index].grade?.rawValue
            let words = [
                scheme.word, scheme.natureWord,
                Table.Word(
                    grade ?? "", grade.map { Bilingual(same: $0) } ?? Bilingual("rien d'utilisé", "nothing used")),
            ]
            guard scheme.law != nil else {
                return Table.Row(words, Self.absent([.count, .count, .count, .percent, .euros, .euros]))
            }
            let group = GroupCells(sums: context.tally.columns[index].own.all)
            return context.row(
                words,
                [
                    .enterprises(group.sums.eligible), .enterprises(group.sums.refused),
                    .enterprises(group.sums.undetermined), group.eligibleShare, group.total, group.mean,
                ], of: .column(scheme.label, .all))
        }
        return context.table(
            "resultats",
            keys: [
                ComparisonContext.schemeKey, ComparisonContext.natureKey,
                Table.Heading("fiabilite", "Fiabilité", "Reliability"),
            ],
            measures: [
                Table.Heading("eligibles", "Concernées", "Covered"),
                Table.Heading("refusees", "Non concernées", "Not covered"),
                Table.Heading("sans-reponse", "Montant non calculable", "No result"),
                Table.Heading("part-eligibles", "Part des entreprises concernées (%)", "Share covered (%)"),
                Table.Heading("total", "Total (€)", "Total (€)"),
                Table.Heading("moyenne", "Moyenne (€)", "Mean (€)"),
            ], rows: rows)
    }

    /// The laws that are compared, on the enterprises that have an answer under each of them.
    private var commonBases: Table {
        let bases = context.secrecy.isReleased ? context.plan.commonBases : []
        let rows = bases.joined().map { index in
            let tally = context.tally.columns[index]
            let (scheme, group) = (context.plan.columns[index], GroupCells(sums: tally.common.all))
            let left = tally.all.enterprises - tally.common.all.enterprises
            return context.row(
                [scheme.word],
                [
                    .enterprises(tally.common.all.enterprises), .enterprises(left),
                    .enterprises(tally.all.undetermined), group.total, group.perEmployee, group.shareOfPayroll,
                ], of: .column(scheme.label, .all))
        }
        return context.table(
            "bases-communes", keys: [ComparisonContext.schemeKey],
            measures: [
                Table.Heading("base", "Entreprises de la base commune", "Enterprises of the common base"),
                Table.Heading("laissees", "Laissées de côté", "Left out"),
                Table.Heading(
                    "sans-reponse", "dont montant non calculable dans ce droit", "of which no result under this law"),
                Table.Heading("total", "Total (€)", "Total (€)"),
                Table.Heading("par-salarie", "€ par salarié", "€ per employee", decimals: 1),
                Table.Heading("part-masse-salariale", "% de la masse salariale", "% of payroll", decimals: 3),
            ], rows: rows)
    }

    private var effort: Table {
        let rows = context.columnsByNature.map { index, scheme in
            let words = [context.countryWord(scheme), scheme.word, scheme.natureWord]
            guard scheme.law != nil else {
                return Table.Row(words, Self.absent([.count, .euros, .euros, .percent, .percent]))
            }
            let group = GroupCells(sums: context.compared(index).all)
            return context.row(
                words,
                [
                    .enterprises(group.sums.eligible + group.sums.refused), group.perEmployee, group.perEnterprise,
                    group.shareOfPayroll, group.shareOfContributions,
                ], of: .column(scheme.label, .all))
        }
        return context.table(
            "effort", keys: [ComparisonContext.countryKey, ComparisonContext.schemeKey, ComparisonContext.natureKey],
            measures: [
                Table.Heading("base", "Entreprises", "Enterprises"),
                Table.Heading("par-salarie", "€ par salarié", "€ per employee", decimals: 1),
                Table.Heading("par-entreprise", "€ par entreprise", "€ per enterprise"),
                Table.Heading("part-masse-salariale", "% de la masse salariale", "% of payroll", decimals: 3),
                Table.Heading("part-cotisations", "% des cotisations", "% of contributions", decimals: 1),
            ], rows: rows)
    }

    private var bySize: Table {
        breakdown("par-taille", ComparisonContext.sizeKey) { index in
            let sums = context.compared(index)
            return SizeBand.allCases.compactMap { band in
                sums.bySize[band].map { (band.word, $0, .size(band)) }
            }
        }
    }

    private var bySector: Table {
        breakdown("par-secteur", ComparisonContext.sectorKey) { index in
            let sums = context.compared(index)
            return sums.bySector.keys.sortedByScalars().compactMap { sector in
                sums.bySector[sector].map { (context.sectorWord(sector), $0, .sector(sector)) }
            }
        }
    }

    private func breakdown(
        _ name: String, _ key: Table.Heading, _ groups: (Int) -> [(Table.Word, GroupSums, Breakdown)]
    ) -> Table {
        let rows = context.columns.filter { $0.scheme.law != nil }.flatMap { index, scheme in
            groups(index).map { word, sums, breakdown in
                let group = GroupCells(sums: sums)
                let amounts = [group.total, group.mean, group.perEmployee].map {
                    judged($0, over: sums, of: breakdown)
                }
                return context.row(
                    [scheme.word, word], [.enterprises(sums.eligible), group.eligibleShare] + amounts,
                    of: .column(scheme.label, breakdown))
            }
        }
        return context.table(
            name, keys: [ComparisonContext.schemeKey, key],
            measures: [
                Table.Heading("eligibles", "Concernées", "Covered"),
                Table.Heading("part-eligibles", "Part des entreprises concernées (%)", "Share covered (%)"),
                Table.Heading("total", "Total (€)", "Total (€)"),
                Table.Heading("moyenne", "Moyenne (€)", "Mean (€)"),
                Table.Heading("par-salarie", "€ par salarié", "€ per employee", decimals: 1),
            ], rows: rows)
    }

    /// A figure over less than half of the employees of its group says little of the group. Of a portfolio that was never
    /// released nothing is said: the flag would tell how many have no answer.
    private func judged(_ cell: Cell, over sums: GroupSums, of breakdown: Breakdown) -> Cell {
        guard context.secrecy.isReleased, cell.value != nil,
            let whole = context.tally.population.employees(of: breakdown), sums.employees < whole / 2
        else { return cell }
        var cell = cell
        cell.flags.insert(.unreliable)
        cell.reasons.append(.undefined(.smallCoverage))
        return cell
    }

    private static func absent(_ units: [Unit]) -> [Cell] { units.map { .undefined(.noLaw, $0) } }
}
