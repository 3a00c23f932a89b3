@testable import Disclosure

/// A table of two dimensions whose last row and column are totals.
struct MarginTable {
    let values: [[Double]]
    let system: CellSystem
    let margins: Set<Int>

    enum Cost { case value, one }

    init(_ values: [[Double]], cost: Cost = .value) throws {
        self.values = values
        var system = CellSystem()
        for value in values.joined() {
            _ = try system.add(CellSystem.Cell(value: value, cost: cost == .value ? value : 1))
        }
        let width = values[0].count
        let (rows, columns) = (values.indices, values[0].indices)
        for row in rows {
            let cells = columns.map { row * width + $0 }
            system.add(CellSystem.Equation(total: cells[width - 1], parts: Array(cells.dropLast())))
        }
        for column in columns {
            let cells = rows.map { $0 * width + column }
            system.add(CellSystem.Equation(total: cells[rows.count - 1], parts: Array(cells.dropLast())))
        }
        self.system = system
        margins = Set(
            rows.flatMap { row in
                columns.filter { $0 == width - 1 || row == rows.count - 1 }.map { row * width + $0 }
            })
    }

    /// The number of the cell at `[row, column]`.
    func number(_ place: [Int]) -> Int { place[0] * values[0].count + place[1] }
    func place(_ number: Int) -> [Int] { [number / values[0].count, number % values[0].count] }
}
