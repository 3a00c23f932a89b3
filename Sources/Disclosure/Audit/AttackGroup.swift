/// The attacker's linear programme for hidden cells tied by equations.
final class AttackGroup {
    /// One bound of a hidden cell.
    struct Bound {
        /// Nil where nothing bounds the cell.
        let value: Double?
        /// The published cells without which the bound could not be computed: to move it, one of them must be hidden.
        let support: [Int]
    }

    private let system: CellSystem
    private let members: [Int]
    private let columns: [Int: Int]
    private let equations: [Int]
    private let isHidden: [Bool]
    private let programme: LinearProgram
    private let ceiling: Double
    /// The least and greatest value that each member took in any solution met: bounds are at least as wide.
    private(set) var seen: [Int: (low: Double, high: Double)] = [:]

    /// `caps` are values beyond which some members are known not to lie.
    init(_ system: CellSystem, members: [Int], isHidden: [Bool], caps: [Int: Double] = [:]) {
        self.system = system
        self.members = members
        self.isHidden = isHidden
        let columns = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
        self.columns = columns
        equations = Set(members.flatMap { system.memberships[$0] }).sorted()
        let ceiling = system.ceiling
        self.ceiling = ceiling
        programme = LinearProgram(
            unknowns: members.map { system.range(of: $0, cap: caps[$0] ?? ceiling) },
            rows: equations.map { system.row($0, columns: columns) })
    }

    /// The least or greatest value that a hidden cell can have.
    /// - Throws: `contradiction` where the published cells cannot all be true.
    func bound(_ direction: LinearProgram.Direction, of cell: Int) throws(SecrecyError) -> Bound {
        let value = try optimize(direction, [(columns[cell] ?? 0, 1)])
        let isFree = direction == .greatest && value >= ceiling / 2
        return Bound(value: isFree ? nil : value, support: isFree ? [] : support)
    }

    /// Moves several cells at once, the first upwards and the second downwards: one solution that shows many bounds to
    /// be wide.
    func spread(up: [Int], down: [Int]) throws(SecrecyError) {
        _ = try optimize(.greatest, up.map { (columns[$0] ?? 0, 1) } + down.map { (columns[$0] ?? 0, -1) })
    }

    private func optimize(
        _ direction: LinearProgram.Direction, _ terms: [(unknown: Int, coefficient: Double)]
    ) throws(SecrecyError) -> Double {
        guard case .optimum(let value) = try programme.optimum(direction, of: terms) else { throw .contradiction }
        for (cell, value) in zip(members, programme.values) {
            let known = seen[cell] ?? (value, value)
            seen[cell] = (min(known.low, value), max(known.high, value))
        }
        return value
    }

    /// The published cells that stand in the combination of equations that proves the last bound.
    private var support: [Int] {
        var coefficients: [Int: Double] = [:]
        for (row, equation) in equations.enumerated() {
            let weight = programme.weight(ofRow: row)
            guard weight.magnitude > 1e-9 else { continue }
            let equation = system.equations[equation]
            for part in equation.parts where !isHidden[part] { coefficients[part, default: 0] += weight }
            if !isHidden[equation.total] { coefficients[equation.total, default: 0] -= weight }
        }
        return coefficients.filter { $0.value.magnitude > 1e-9 }.keys.sorted()
    }
}

extension CellSystem {
    /// What is known of a hidden cell before any sum.
    fileprivate func range(of cell: Int, cap: Double) -> ClosedRange<Double> {
        let floor = cells[cell].floor
        return floor...max(floor, min(cap, cells[cell].ceiling))
    }

    /// An equation with its published cells on the right-hand side.
    fileprivate func row(_ index: Int, columns: [Int: Int]) -> LinearProgram.Row {
        let equation = equations[index]
        var terms: [(unknown: Int, coefficient: Double)] = []
        var value = 0.0
        for part in equation.parts {
            if let column = columns[part] { terms.append((column, 1)) } else { value -= self.value(part) }
        }
        if let column = columns[equation.total] {
            terms.append((column, -1))
        } else {
            value += self.value(equation.total)
        }
        return LinearProgram.Row(terms: terms, value: value)
    }
}
