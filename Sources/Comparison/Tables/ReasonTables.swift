import Facts

/// Why enterprises receive nothing: `refus`, by the law, and `sans-reponse`, by what is not known.
struct ReasonTables {
    let context: ComparisonContext

    var tables: [CellTable] {
        [
            table("refus", CellTable.Heading("motif", "Motif"), \.refusalRows, \.refusals),
            table("sans-reponse", CellTable.Heading("obstacle", "Obstacle"), \.obstacleRows, \.obstacles),
        ]
    }

    private func table(
        _ name: String, _ key: CellTable.Heading, _ rows: KeyPath<ColumnTally, [ColumnTally.CountedRow]>,
        _ hidden: KeyPath<ComparisonSecrecy.Column, Set<String>>
    ) -> CellTable {
        let lines = context.columns.flatMap { index, scheme in
            let secrecy = context.secrecy.columns[index]
            return context.tally.columns[index][keyPath: rows].map { row in
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
