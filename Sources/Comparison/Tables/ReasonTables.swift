import Confidentiality
import Facts

/// Why enterprises receive nothing: `refus`, by the law, and `sans-reponse`, by what is not known.
struct ReasonTables {
    let context: ComparisonContext

    var tables: [CellTable] {
        [
            table("refus", CellTable.Heading("motif", "Motif"), \.refusalRows, CountKey.refusal),
            table("sans-reponse", CellTable.Heading("obstacle", "Obstacle"), \.obstacleRows, CountKey.obstacle),
        ]
    }

    private func table(
        _ name: String, _ key: CellTable.Heading, _ rows: KeyPath<ColumnTally, [ColumnTally.CountedRow]>,
        _ line: (_ label: String, _ code: String) -> CountKey
    ) -> CellTable {
        let lines = context.columns.flatMap { index, scheme in
            context.tally.columns[index][keyPath: rows].map { row in
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
