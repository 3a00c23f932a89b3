import Facts
import Schemes

/// What each scheme gives: `resultats`, `effort`, `par-taille`, `par-secteur`.
struct ResultTables {
    let context: ComparisonContext

    var tables: [CellTable] { [results, effort, bySize, bySector] }

    private func cells(_ index: Int) -> GroupCells {
        GroupCells(sums: context.tally.columns[index].all, isHidden: hides(index, .all))
    }

    private func hides(_ index: Int, _ breakdown: Breakdown) -> Bool {
        context.secrecy.hides(.column(context.plan.columns[index].label, breakdown))
    }

    private var results: CellTable {
        let rows = context.columns.map { index, scheme in
            let grade = context.tally.columns[index].grade?.rawValue ?? ""
            let words = [scheme.word, scheme.country, CellTable.Word(grade, grade)]
            guard scheme.law != nil else {
                return CellTable.Row(words, Self.absent([.count, .count, .count, .percent, .euros, .euros]))
            }
            let group = cells(index)
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

    private var effort: CellTable {
        let rows = context.columns.map { index, scheme in
            let group = cells(index)
            let cells =
                scheme.law == nil
                ? Self.absent([.euros, .euros, .percent, .percent])
                : [group.perEmployee, group.perEnterprise, group.shareOfPayroll, group.shareOfContributions]
            return CellTable.Row([scheme.country, scheme.word], cells)
        }
        return context.table(
            "effort", keys: [ComparisonContext.countryKey, ComparisonContext.schemeKey],
            measures: [
                CellTable.Heading("par-salarie", "€ par salarié", decimals: 1),
                CellTable.Heading("par-entreprise", "€ par entreprise"),
                CellTable.Heading("part-masse-salariale", "% de la masse salariale", decimals: 3),
                CellTable.Heading("part-cotisations", "% des cotisations", decimals: 1),
            ], rows: rows.sorted { $0.words[0].label < $1.words[0].label })
    }

    private var bySize: CellTable {
        breakdown("par-taille", ComparisonContext.sizeKey) { index in
            let tally = context.tally.columns[index]
            return SizeBand.allCases.compactMap { band in
                tally.bySize[band].map { (band.word, $0, hides(index, .size(band))) }
            }
        }
    }

    private var bySector: CellTable {
        breakdown("par-secteur", ComparisonContext.sectorKey) { index in
            let tally = context.tally.columns[index]
            return tally.bySector.keys.sorted().compactMap { sector in
                tally.bySector[sector].map {
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
