extension IndicatorTable {
    /// The code of a row that stands for all the others.
    public static let totalCode = "TOTAL"

    /// The same table with the figures over all its rows at the end of each year.
    public func adding(_ totals: IndicatorTable) -> IndicatorTable {
        let codes = question.by.map { _ in IndicatorTable.totalCode }
        var result = self
        let lines = Set(rows.map(\.year)).sorted().flatMap { year in
            Array(rows.filter { $0.year == year })
                + totals.rows.filter { $0.year == year }.map { Row(year: year, codes: codes, cell: $0.cell) }
        }
        result.rows = Rows(lines)
        return result
    }
}
