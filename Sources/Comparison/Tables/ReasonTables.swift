import Facts
import Schemes

/// Why enterprises receive nothing: `refus`, by the law, and `sans-reponse`, by what is not known.
struct ReasonTables {
    let context: ComparisonContext

    var tables: [CellTable] {
        [
            table("refus", CellTable.Heading("motif", "Motif"), \.refusals) { tally, _ in tally.refusalRows },
            table("sans-reponse", CellTable.Heading("obstacle", "Obstacle"), \.obstacles) { tally, scheme in
                tally.obstacleRows(StopWords(scheme: scheme, sectors: context.sectors))
            },
        ]
    }

    private func table(
        _ name: String, _ key: CellTable.Heading, _ hidden: KeyPath<ComparisonSecrecy.Column, Set<String>>,
        _ rows: (ColumnTally, Scheme) -> [ColumnTally.CountedRow]
    ) -> CellTable {
        let lines = context.columns.flatMap { index, scheme in
            let secrecy = context.secrecy.columns[index]
            return rows(context.tally.columns[index], scheme.scheme).map { row in
                let isHidden = secrecy.isHidden || secrecy[keyPath: hidden].contains(row.code)
                return CellTable.Row(
                    [scheme.word, CellTable.Word(row.code, row.words), CellTable.Word(row.reference, row.reference)],
                    [isHidden ? .secret(.count) : .enterprises(row.enterprises)])
            }
        }
        return context.table(
            name, keys: [ComparisonContext.schemeKey, key, CellTable.Heading("reference", "Référence")],
            measures: [CellTable.Heading("entreprises", "Entreprises")], rows: lines)
    }
}
