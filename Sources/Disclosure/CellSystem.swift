/// Cells of one or several tables and every sum that ties them: all that an attacker computes with.
public struct CellSystem: Sendable {
    /// One cell, printed or not.
    public struct Cell: Sendable {
        /// The true value; never negative. Nil where only the reader of a report stands: it was not printed.
        public let value: Double?
        /// What is lost when the cell is hidden.
        public let cost: Double
        /// Whether no table prints the cell: it exists only as a part of others.
        public let isLatent: Bool
        /// What an attacker knows that the cell is at least where it is hidden: one unit where a zero would be printed.
        public let floor: Double
        /// What an attacker knows that the cell is at most where it is hidden; infinite where nothing but sums bounds it.
        public let ceiling: Double

        /// `cost` weighs the choice of what to hide: 1 for the fewest cells, the value for the smallest sum.
        public init(
            value: Double?, cost: Double, isLatent: Bool = false, floor: Double = 0, ceiling: Double = .infinity
        ) {
            self.value = value
            self.cost = cost
            self.isLatent = isLatent
            self.floor = floor
            self.ceiling = ceiling
        }
    }

    /// `cells[total] = sum of cells[parts]`.
    public struct Equation: Sendable, Hashable {
        /// Number of the cell that is the sum.
        public let total: Int
        /// Numbers of the cells that are summed, each once.
        public let parts: [Int]

        /// Numbers are those that the system gave the cells when they were added.
        public init(total: Int, parts: [Int]) {
            self.total = total
            self.parts = parts
        }

        var cells: [Int] { [total] + parts }
    }

    /// By number, in the order in which they were added.
    public private(set) var cells: [Cell] = []
    /// In the order in which they were added; one cell may stand in several.
    public private(set) var equations: [Equation] = []
    /// Sums that follow from the equations: they bound nothing more, but what they tell of several cells together counts.
    public private(set) var consequences: [Equation] = []
    /// Whether every known value is a whole number: then nothing lies between two of them.
    public private(set) var isWhole = true
    /// For every cell, the equations in which it stands.
    private(set) var memberships: [[Int]] = []

    /// A system to which cells, then equations are added.
    public init() {}

    /// Adds a cell and returns its number.
    /// - Throws: `negativeCell`: the attacker's bounds rest on cells that cannot be negative.
    public mutating func add(_ cell: Cell) throws(SecrecyError) -> Int {
        if let value = cell.value, value < 0 { throw .negativeCell(value) }
        if let value = cell.value, value != value.rounded() { isWhole = false }
        cells.append(cell)
        memberships.append([])
        return cells.count - 1
    }

    /// Ties cells that were added before; O(1) for each of them.
    public mutating func add(_ equation: Equation) {
        for cell in equation.cells { memberships[cell].append(equations.count) }
        equations.append(equation)
    }

    /// Notes a sum that follows from the equations.
    public mutating func note(_ consequence: Equation) { consequences.append(consequence) }

    /// The numbers of cells that no table prints.
    var latent: [Int] { cells.indices.filter { cells[$0].isLatent } }

    func value(_ cell: Int) -> Double { cells[cell].value ?? 0 }

    /// Bounds as large as this stand for none: it is far beyond every sum of the cells whose value is known.
    var ceiling: Double {
        let sums = equations.map { equation in
            max(value(equation.total), equation.parts.reduce(0) { $0 + value($1) })
        }
        return 1000 + 8 * max(sums.max() ?? 0, cells.compactMap(\.value).max() ?? 0)
    }
}
