import Charts
import Tables

/// Which elements belong to which sets: a column for each row of a table whose codes are those of sets, joined by `+`.
public struct Combinations: TableDrawing {
    private let table: Table
    private let sets: Table
    private let size: Int
    private let sizeOfSet: Int

    /// Columns beyond cannot be told apart.
    private static let mostColumns = 14

    /// - Parameters:
    ///   - measure: elements of each combination.
    ///   - sets: one row a set, with the size of the whole set as `sizes`.
    public init?(_ table: Table, _ measure: String, of sets: Table, _ sizes: String) {
        guard let size = table.measures.firstIndex(where: { $0.id == measure }),
            let sizeOfSet = sets.measures.firstIndex(where: { $0.id == sizes })
        else { return nil }
        (self.table, self.sets, self.size, self.sizeOfSet) = (table, sets, size, sizeOfSet)
    }

    /// The largest combinations, in the order of the table.
    public func svg(_ text: ChartText, _ style: ChartStyle) -> String {
        let members = sets.rows.map { row in
            UpSetChart.Member(label: style.label(row.words.prefix(1)), size: row.cells[sizeOfSet].value)
        }
        let drawn = Array(columns.prefix(Self.mostColumns))
        return UpSetChart(
            text: style.noting(undrawnRows: table.rows.count - drawn.count, in: text), sets: members,
            combinations: drawn, format: style.format(.count, decimals: 0)
        ).svg()
    }

    /// Combinations that are hidden are not drawn.
    private var columns: [UpSetChart.Combination] {
        let codes = sets.rows.compactMap { $0.words.first?.code }
        return table.rows.compactMap { row in
            guard let size = row.cells[size].value, let code = row.words.first?.code else { return nil }
            let members = code.split(separator: "+").compactMap { codes.firstIndex(of: String($0)) }
            return UpSetChart.Combination(members: Set(members), size: size)
        }
    }
}
