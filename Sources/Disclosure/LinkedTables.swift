import Words

/// Tables published together, and every sum by which one betrays another.
///
/// Between two tables stands the one that both add up to, printed or not: regions by activity and regions by size share
/// their regions. Three tables that share cells two by two only are not joined further.
public struct LinkedTables: Sendable {
    /// Distinct tables, those that nobody prints included, coarser ones first.
    public let tables: [LinkedTable]
    /// All the cells, and every sum that ties them.
    public private(set) var system = CellSystem()
    /// Every cell of the system with its contributors.
    public private(set) var cells: [LinkedTable.Cell] = []
    private let groups: [String: LinkedTable.Group]
    private let keepsZeros: Bool
    private var numbers: [[[String]: Int]] = []
    /// The table and the codes of each cell; nil for what a limited table leaves out of a sum.
    public private(set) var places: [(table: Int, codes: [String])?] = []

    /// - Parameters:
    ///   - tables: in any order; two of the same attributes are one.
    ///   - groups: the attributes whose codes are `in` and `out` of some codes of another.
    ///   - nestings: codes of attributes that lie within codes of others; where all of them do, the tables have both attributes.
    ///   - keepsZeros: whether empty cells may be hidden; otherwise everybody knows them.
    /// - Throws: `negativeCell`.
    public init(
        _ tables: [LinkedTable], groups: [String: LinkedTable.Group] = [:], nestings: [LinkedTable.Nesting] = [],
        keepsZeros: Bool = false
    ) throws(SecrecyError) {
        self.groups = groups
        self.keepsZeros = keepsZeros
        let pairs = NestedPairs(nestings, groups: groups)
        self.tables = LinkedTables.closed(tables, groups: groups, pairs: pairs)
        for (index, table) in self.tables.enumerated() { try addCells(of: table, index) }
        for finer in self.tables.indices {
            let near = children(of: finer)
            for coarser in near { try addEquations(from: finer, to: coarser) }
            for coarser in descendants(of: finer).subtracting(near).sorted() { noteSums(from: finer, to: coarser) }
        }
        for nested in pairs.tables(self.tables.map(\.attributes)) { try addEquations(of: nested) }
    }

    /// The number of a cell in the system.
    public func number(_ codes: [String], of attributes: [String]) -> Int? {
        let order = attributes.indices.sorted { attributes[$0] < attributes[$1] }
        let sorted = order.map { attributes[$0] }
        guard let table = tables.firstIndex(where: { $0.attributes == sorted }) else { return nil }
        return numbers[table][order.map { codes[$0] }]
    }

    private mutating func addCells(of table: LinkedTable, _ index: Int) throws(SecrecyError) {
        var known: [[String]: Int] = [:]
        let closed = Double(tables.count { Set(table.attributes).isStrictSubset(of: $0.attributes) })
        for codes in table.cells.keys.sorted(by: { $0.precedesByScalars($1) }) {
            guard let cell = table.cells[codes] else { continue }
            // What is lost with a cell is what it counts, in each figure that tells it and each table that it closes.
            known[codes] = try system.add(
                CellSystem.Cell(
                    value: cell.value, cost: (cell.figures + closed) * (cell.value ?? 0), isLatent: !cell.isPrinted,
                    floor: cell.floor, ceiling: cell.ceiling))
            cells.append(cell)
            places.append((index, codes))
        }
        numbers.append(known)
    }

    /// The coarser tables of a table that no third stands between.
    private func children(of finer: Int) -> [Int] {
        let coarser = descendants(of: finer)
        return coarser.sorted().filter { candidate in
            let attributes = Set(tables[candidate].attributes)
            return !coarser.contains { attributes.isStrictSubset(of: tables[$0].attributes) }
        }
    }

    private func descendants(of finer: Int) -> Set<Int> {
        let whole = Set(tables[finer].attributes)
        return Set(tables.indices.filter { Set(tables[$0].attributes).isStrictSubset(of: whole) })
    }

    /// Sums over a table that stands between follow from others; what they tell of several hidden cells at once does not.
    private mutating func noteSums(from finer: Int, to coarser: Int) {
        for (_, total, parts) in sums(from: finer, to: coarser) {
            let cells = parts.filter { keepsZeros || system.value($0) > 0 }
            guard !cells.isEmpty else { continue }
            let sum = cells.reduce(0) { $0 + system.value($1) }
            guard abs(sum - system.value(total)) <= Bounds.tolerance(sum) else { continue }
            system.note(CellSystem.Equation(total: total, parts: cells))
        }
    }

    private mutating func addEquations(from finer: Int, to coarser: Int) throws(SecrecyError) {
        for (codes, total, parts) in sums(from: finer, to: coarser) {
            let isWhole = tables[finer].covers(codes, of: tables[coarser].attributes, groups: groups)
            try addEquation(total: total, parts: parts, isWhole: isWhole)
        }
    }

    /// The cells of a coarser table that a finer one has parts of, with these, in the order of their numbers.
    private func sums(from finer: Int, to coarser: Int) -> [(codes: [String], total: Int, parts: [Int])] {
        let projection = tables[finer].projection(onto: tables[coarser].attributes)
        var parts: [[String]: [Int]] = [:]
        for (codes, number) in numbers[finer] { parts[projection(codes), default: []].append(number) }
        return numbers[coarser].sorted { $0.value < $1.value }.compactMap { codes, total in
            parts[codes].map { (codes, total, $0.sorted()) }
        }
    }

    /// A code of one table is the sum of the codes of another that lie within it, and of what lies in several.
    private mutating func addEquations(of nested: NestedPairs.Place) throws(SecrecyError) {
        let (finer, coarser) = (tables[nested.finer], tables[nested.coarser])
        guard let from = finer.attributes.firstIndex(of: nested.nesting.finer),
            let to = coarser.attributes.firstIndex(of: nested.nesting.coarser)
        else { return }
        let shared = finer.projection(onto: nested.shared)
        var parts: [[String]: [Int]] = [:]
        for (codes, number) in numbers[nested.finer] {
            guard let code = nested.nesting.codes[codes[from]] else { continue }
            parts[[code] + shared(codes), default: []].append(number)
        }
        let place = coarser.projection(onto: nested.shared)
        for (codes, total) in numbers[nested.coarser].sorted(by: { $0.value < $1.value }) {
            guard let cells = parts[[codes[to]] + place(codes)]?.sorted() else { continue }
            let isWhole =
                nested.nesting.filled.contains(codes[to])
                && finer.covers(place(codes), of: nested.shared, groups: groups)
            try addEquation(total: total, parts: cells, isWhole: isWhole)
        }
    }

    /// What a limited table leaves out is a cell of its own, which a reader computes as a difference.
    private mutating func addEquation(total: Int, parts: [Int], isWhole: Bool) throws(SecrecyError) {
        let value = system.cells[total].value
        let known = parts.compactMap { system.cells[$0].value }
        let rest = value.flatMap { value in known.count == parts.count ? value - known.reduce(0, +) : nil }
        let tolerance = Bounds.tolerance(value ?? 0)
        // Parts beyond their total belong to other rows: sources that differ do not add up.
        if let rest, rest < -tolerance || (isWhole && rest > tolerance) { return }
        var cells = parts.filter { system.cells[$0].value != 0 || system.cells[$0].isLatent || keepsZeros }
        if !isWhole, (rest ?? 1) > tolerance { cells.append(try addRest(rest, total: total, parts: parts)) }
        if !cells.isEmpty { system.add(CellSystem.Equation(total: total, parts: cells)) }
    }

    private mutating func addRest(_ value: Double?, total: Int, parts: [Int]) throws(SecrecyError) -> Int {
        var rest = cells[total]
        for part in parts {
            for (unit, amount) in cells[part].amounts { rest.amounts[unit, default: 0] -= amount }
            rest.respondents = rest.respondents.map { max(1, $0 - (cells[part].respondents ?? 0)) }
        }
        rest.amounts = rest.amounts.filter { $0.value > Bounds.tolerance($0.value) }
        (rest.value, rest.isPrinted, rest.countsUnits) = (value, false, false)
        (rest.floor, rest.ceiling, rest.reach) = (0, .infinity, 0)
        cells.append(rest)
        places.append(nil)
        return try system.add(CellSystem.Cell(value: value, cost: 0, isLatent: true))
    }
}
