import Disclosure
import Facts
import Schemes

/// Why enterprises receive nothing: `refus`, by the law, and `sans-reponse`, by what is not known.
struct ReasonTables {
    let context: ComparisonContext

    var tables: [CellTable] {
        [
            table("refus", CellTable.Heading("motif", "Motif"), CountKey.refusal) { tally, _ in tally.refusalRows },
            table("sans-reponse", CellTable.Heading("obstacle", "Obstacle"), CountKey.obstacle) { tally, scheme in
                tally.obstacleRows(StopWords(scheme: scheme, sectors: context.sectors))
            },
        ]
    }

    private func table(
        _ name: String, _ key: CellTable.Heading, _ line: (_ label: String, _ code: String) -> CountKey,
        _ rows: (ColumnTally, Scheme) -> [ColumnTally.CountedRow]
    ) -> CellTable {
        let lines = context.columns.flatMap { index, scheme in
            rows(context.tally.columns[index], scheme.scheme).map { row in
                CellTable.Row(
                    [scheme.word, CellTable.Word(row.code, row.words), CellTable.Word(row.reference, row.reference)],
                    [
                        context.secrecy.hides(line(scheme.label, row.code))
                            ? .secret(.count) : .enterprises(row.enterprises)
                    ])
            }
        }
        return context.table(
            name, keys: [ComparisonContext.schemeKey, key, CellTable.Heading("reference", "Référence")],
            measures: [CellTable.Heading("entreprises", "Entreprises")], rows: lines)
    }
}
