import Charts
import Tables
import Words

/// A point for each row of a table, by two of its measures, each cut at the median.
public struct Quadrants: TableDrawing {
    private let table: Table
    private let horizontal: Int
    private let vertical: Int
    private let legend: Legend
    /// Codes of the rows in the second colour.
    private let highlighted: Set<String>

    /// What the axis that goes right and the four parts are called.
    public struct Legend: Sendable {
        let horizontal: Bilingual
        let quarters: [Bilingual]

        /// - Parameter quarters: upper left, upper right, lower left, lower right.
        public init(horizontal: Bilingual, quarters: [Bilingual]) {
            precondition(quarters.count == 4)
            (self.horizontal, self.quarters) = (horizontal, quarters)
        }
    }

    /// Nil where the table lacks a measure, or no row has both.
    public init?(
        _ table: Table, _ horizontal: String, _ vertical: String, _ legend: Legend,
        highlighting highlighted: Set<String>
    ) {
        guard let horizontal = table.measures.firstIndex(where: { $0.id == horizontal }),
            let vertical = table.measures.firstIndex(where: { $0.id == vertical })
        else { return nil }
        (self.table, self.horizontal, self.vertical) = (table, horizontal, vertical)
        (self.legend, self.highlighted) = (legend, highlighted)
        if points.isEmpty { return nil }
    }

    private var points: [(row: Table.Row, x: Double, y: Double)] {
        table.rows.compactMap { row in
            guard let x = row.cells[horizontal].value, let y = row.cells[vertical].value else { return nil }
            return (row, x, y)
        }
    }

    /// The rows that have both measures.
    public func svg(_ text: ChartText, _ style: ChartStyle) -> String {
        let points = points
        let unit = table.unit(of: vertical)
        let quarters = legend.quarters.map(style.words)
        return QuadrantChart(
            text: text,
            points: points.map { row, x, y in
                QuadrantChart.Point(
                    label: label(row, style), x: x, y: y,
                    isHighlighted: row.words.first.map { highlighted.contains($0.code) } ?? false)
            },
            horizontal: .init(
                title: style.words(legend.horizontal), cut: Self.median(points.map(\.x)),
                format: style.axisFormat(table.unit(of: horizontal))),
            vertical: .init(
                title: style.words(table.measures[vertical].text), cut: Self.median(points.map(\.y)),
                format: style.axisFormat(unit)),
            quarters: .init(
                upperLeft: quarters[0], upperRight: quarters[1], lowerLeft: quarters[2], lowerRight: quarters[3])
        ).svg()
    }

    /// The name of a row, with what is said of its figures.
    private func label(_ row: Table.Row, _ style: ChartStyle) -> String {
        let flags = row.cells[horizontal].flags.union(row.cells[vertical].flags).intersection(.unreliable)
        return style.label(row.words) + (flags.isEmpty ? "" : " (\(flags.text))")
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
