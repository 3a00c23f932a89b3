import Facts
import Schemes

/// What each scheme gives: `resultats`, over the enterprises of each; `bases-communes`, `effort`, `par-taille` and
/// `par-secteur`, where laws that are compared stand on the same enterprises.
struct ResultTables {
    let context: ComparisonContext

    var tables: [CellTable] { [results, commonBases, effort, bySize, bySector] }

    private func cells(_ index: Int, _ sums: ColumnSums) -> GroupCells {
        GroupCells(sums: sums.all, isHidden: hides(index, .all))
    }

    private func hides(_ index: Int, _ breakdown: Breakdown) -> Bool {
        context.secrecy.hides(.column(context.plan.columns[index].label, breakdown))
    }

    private var results: CellTable {
        let rows = context.columns.map { index, scheme in
            let grade = context.tally.columns[index].grade?.rawValue
            let words = [scheme.word, scheme.country, CellTable.Word(grade ?? "", grade ?? "rien d'utilisé")]
            guard scheme.law != nil else {
                return CellTable.Row(words, Self.absent([.count, .count, .count, .percent, .euros, .euros]))
            }
            let group = cells(index, context.tally.columns[index].own)
            return CellTable.Row(
                words,
                [
                    group.count(group.sums.eligible), group.count(group.sums.refused),
                    group.count(group.sums.undetermined), group.eligibleShare, group.total, group.mean,
                ])
        }
        return context.table(
            "resultats",
            keys: [
                ComparisonContext.schemeKey, ComparisonContext.countryKey, CellTable.Heading("fiabilite", "Fiabilité"),
            ],
            measures: [
                CellTable.Heading("eligibles", "Éligibles"), CellTable.Heading("refusees", "Refusées"),
                CellTable.Heading("sans-reponse", "Sans réponse"),
                CellTable.Heading("part-eligibles", "Part d'éligibles (%)"), CellTable.Heading("total", "Total (€)"),
                CellTable.Heading("moyenne", "Moyenne (€)"),
            ], rows: rows)
    }

    /// The laws that are compared, on the enterprises that have an answer under each of them.
    private var commonBases: CellTable {
        let bases = context.secrecy.isReleased ? context.plan.commonBases : []
        let rows = bases.joined().map { index in
            let tally = context.tally.columns[index]
            let group = cells(index, tally.common)
            let left = tally.all.enterprises - tally.common.all.enterprises
            return CellTable.Row(
                [context.plan.columns[index].word],
                [
                    .enterprises(tally.common.all.enterprises), .enterprises(left),
                    .enterprises(tally.all.undetermined), group.total, group.perEmployee, group.shareOfPayroll,
                ])
        }
        return context.table(
            "bases-communes", keys: [ComparisonContext.schemeKey],
            measures: [
                CellTable.Heading("base", "Entreprises de la base commune"),
                CellTable.Heading("laissees", "Laissées de côté"),
                CellTable.Heading("sans-reponse", "dont sans réponse ici"), CellTable.Heading("total", "Total (€)"),
                CellTable.Heading("par-salarie", "€ par salarié", decimals: 1),
                CellTable.Heading("part-masse-salariale", "% de la masse salariale", decimals: 3),
            ], rows: rows)
    }

    private var effort: CellTable {
        let rows = context.columns.map { index, scheme in
            let group = cells(index, context.compared(index))
            let cells =
                scheme.law == nil
                ? Self.absent([.count, .euros, .euros, .percent, .percent])
                : [
                    group.count(group.sums.eligible + group.sums.refused), group.perEmployee, group.perEnterprise,
                    group.shareOfPayroll,
                    group.shareOfContributions,
                ]
            return CellTable.Row([scheme.country, scheme.word], cells)
        }
        return context.table(
            "effort", keys: [ComparisonContext.countryKey, ComparisonContext.schemeKey],
            measures: [
                CellTable.Heading("base", "Entreprises"),
                CellTable.Heading("par-salarie", "€ par salarié", decimals: 1),
                CellTable.Heading("par-entreprise", "€ par entreprise"),
                CellTable.Heading("part-masse-salariale", "% de la masse salariale", decimals: 3),
                CellTable.Heading("part-cotisations", "% des cotisations", decimals: 1),
            ], rows: rows.sorted { $0.words[0].label < $1.words[0].label })
    }

    private var bySize: CellTable {
        breakdown("par-taille", ComparisonContext.sizeKey) { index in
            let sums = context.compared(index)
            return SizeBand.allCases.compactMap { band in
                sums.bySize[band].map { (band.word, $0, hides(index, .size(band))) }
            }
        }
    }

    private var bySector: CellTable {
        breakdown("par-secteur", ComparisonContext.sectorKey) { index in
            let sums = context.compared(index)
            return sums.bySector.keys.sorted().compactMap { sector in
                sums.bySector[sector].map {
                    (context.sectorWord(sector), $0, hides(index, .sector(sector)))
                }
            }
        }
    }

    private func breakdown(
        _ name: String, _ key: CellTable.Heading, _ groups: (Int) -> [(CellTable.Word, GroupSums, Bool)]
    ) -> CellTable {
        let rows = context.columns.filter { $0.scheme.law != nil }.flatMap { index, scheme in
            groups(index).map { word, sums, isHidden in
                let group = GroupCells(sums: sums, isHidden: isHidden)
                return CellTable.Row(
                    [scheme.word, word],
                    [group.count(sums.eligible), group.eligibleShare, group.total, group.mean, group.perEmployee])
            }
        }
        return context.table(
            name, keys: [ComparisonContext.schemeKey, key],
            measures: [
                CellTable.Heading("eligibles", "Éligibles"),
                CellTable.Heading("part-eligibles", "Part d'éligibles (%)"), CellTable.Heading("total", "Total (€)"),
                CellTable.Heading("moyenne", "Moyenne (€)"),
                CellTable.Heading("par-salarie", "€ par salarié", decimals: 1),
            ], rows: rows)
    }

    private static func absent(_ units: [Unit]) -> [Cell] { units.map { .undefined(.noLaw, $0) } }
}
