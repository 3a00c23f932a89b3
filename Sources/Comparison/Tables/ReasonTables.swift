import Disclosure
import Facts
import Schemes
import Tables

/// Why enterprises receive nothing: `refus`, by the law, and `sans-reponse`, by what is not known.
struct ReasonTables {
    let context: ComparisonContext

    var tables: [Table] {
        [
            table("refus", Table.Heading("motif", "Motif", "Reason"), CountKey.refusal) { tally, _ in tally.refusalRows
            },
            table("sans-reponse", Table.Heading("obstacle", "Obstacle", "Obstacle"), CountKey.obstacle) {
                tally, scheme in
                tally.obstacleRows(ObstacleWords(scheme: scheme, sectors: context.sectors))
            },
        ]
    }

    private func table(
        _ name: String, _ key: Table.Heading, _ line: (_ label: String, _ code: String) -> CountKey,
        _ rows: (ColumnTally, Scheme) -> [ColumnTally.CountedRow]
    ) -> Table {
        let lines = context.columns.flatMap { index, scheme in
            rows(context.tally.columns[index], scheme.scheme).map { row in
                context.row(
                    [scheme.word, Table.Word(row.code, row.words), Table.Word(same: row.reference)],
                    [.enterprises(row.enterprises)], of: line(scheme.label, row.code))
            }
        }
        return context.table(
            name, keys: [ComparisonContext.schemeKey, key, Table.Heading("reference", "Référence", "Reference")],
            measures: [Table.Heading("entreprises", "Entreprises", "Enterprises")], rows: lines)
    }
}
