import Disclosure
import Facts
import Tables

/// All the tables of one measure and year that leave together.
struct TableFamily {
    let measure: Measure
    let year: Int
    private(set) var ingredients: [Ingredient] = []
    /// How many figures give each of them back; none where an earlier release alone does.
    private var figures: [Ingredient: Int] = [:]

    init(measure: Measure, year: Int) {
        self.measure = measure
        self.year = year
    }

    mutating func add(_ ingredient: Ingredient, isAsked: Bool = true) {
        if figures[ingredient] == nil { ingredients.append(ingredient) }
        figures[ingredient, default: 0] += isAsked ? 1 : 0
    }

    /// The tables that leave now.
    var asked: [Ingredient] { ingredients.filter { figures[$0] != 0 } }

    /// The tables of the ingredients, finer ones that nobody prints among them where several codes are summed; nil where
    /// every file behind them was released before.
    func linked(_ base: FactBase, units: UnitNumbers, released: ReleasedTable) -> LinkedFamily? {
        var family = LinkedFamily(released: released)
        let found = ingredients.compactMap { ingredient in
            UnitRows(
                ingredient, dimensions: ingredient.dimensions.sorted(), base: base, year: year,
                units: units
            ).map { (rows: $0, place: Coordinates(ingredient) { base.codes(of: $0) }) }
        }
        guard found.contains(where: { $0.rows.secrecy != .published }) else { return nil }
        for (_, place) in found { family.space.groups.merge(place.groups) { first, _ in first } }
        learnNestings(base, in: &family.space)
        family.hasZeros = found.contains { $0.rows.hasZeros }
        for (rows, place) in found { family.add(rows, place, figures: figures[rows.ingredient] ?? 0) }
        return family
    }

    private func learnNestings(_ base: FactBase, in space: inout AttributeSpace) {
        let used = Set(ingredients.flatMap(\.dimensions)).sorted()
        let events = Event.allCases.filter { event in ingredients.contains { $0.events.contains(event) } }
        let codes = MetCodes(base: base, measure: measure, year: year, events: events)
        for (place, first) in used.enumerated() {
            for second in used[(place + 1)...] {
                if let met = codes.pairs(first, second) { space.learn(first, second, met: met) }
            }
        }
    }
}

/// The linked tables of a family while they are made.
struct LinkedFamily {
    var tables: [LinkedTable] = []
    var space = AttributeSpace()
    private(set) var secrecy = Secrecy.published
    private(set) var isProxy = false
    fileprivate(set) var hasZeros = false
    /// Whether some source knows its units one by one.
    private(set) var hasUnits = false
    private let released: ReleasedTable
    /// Printed tables: their attributes, and the attributes by which figures name their cells.
    private(set) var printed: [(table: [String], names: Set<String>)] = []

    init(released: ReleasedTable) { self.released = released }

    fileprivate mutating func add(_ rows: UnitRows, _ place: Coordinates, figures: Int) {
        secrecy = max(secrecy, rows.secrecy)
        isProxy = isProxy || rows.isProxy
        hasUnits = hasUnits || rows.hasUnits
        let finest = space.closure(of: Set(rows.dimensions.map(\.rawValue)).union(place.events))
        let shown = space.closure(of: place.attributes)
        if finest != shown { tables.append(table(rows, place, attributes: finest.sorted(), figures: 0)) }
        let own = table(rows, place, attributes: shown.sorted(), figures: figures)
        tables.append(released.applied(to: own, names: place.attributes, isAsked: figures > 0))
        printed.append((shown.sorted(), place.attributes))
    }

    /// The cells that leave, by the names that figures give them.
    func printedCells(_ family: TableFamily) -> [(CellAddress, LinkedTable.Cell)] {
        addressed(family).map { ($0.address, tables[$0.table].cells[$0.codes] ?? LinkedTable.Cell(value: nil)) }
    }

    /// The family after a change of the cells that leave.
    func changed(
        _ family: TableFamily, _ change: (CellAddress, LinkedTable.Cell) -> LinkedTable.Cell
    ) -> LinkedFamily {
        var result = self
        for (address, table, codes) in addressed(family) {
            guard let cell = result.tables[table].cells[codes] else { continue }
            result.tables[table].cells[codes] = change(address, cell)
        }
        return result
    }

    private func addressed(_ family: TableFamily) -> [(address: CellAddress, table: Int, codes: [String])] {
        printed.flatMap { shown, names in
            tables.indices.filter { tables[$0].attributes == shown }.flatMap { table in
                tables[table].cells.filter(\.value.isPrinted).keys.map { codes in
                    (CellAddress(family.measure, family.year, codes, of: shown, names: names), table, codes)
                }
            }
        }
    }

    private func table(
        _ rows: UnitRows, _ place: Coordinates, attributes: [String], figures: Int
    ) -> LinkedTable {
        let isPrinted = figures > 0
        var cells: [[String]: LinkedTable.Cell] = [:]
        for (place, row) in rows.rows {
            let codes = Dictionary(uniqueKeysWithValues: place.map { ($0.key.rawValue, $0.value) })
            let key = attributes.map { space.code(of: $0, codes) }
            var cell = cells[key] ?? LinkedTable.Cell(value: 0, isPrinted: isPrinted, isPublic: row.isPublic)
            cell.figures = Double(figures)
            cell.join(row)
            cells[key] = cell
        }
        // A zero is printed: what is hidden is one part of a unit at least, unless nobody is told as little as a few.
        if isPrinted, !hasZeros {
            for key in cells.keys where (cells[key]?.value ?? 0) > 0 { cells[key]?.floor = 1 }
        }
        return LinkedTable(attributes: attributes, cells: cells, limits: place.limits)
    }
}

extension LinkedTable.Cell {
    /// Adds a row to the cell that it belongs to.
    fileprivate mutating func join(_ row: LinkedTable.Cell) {
        value = (value ?? 0) + (row.value ?? 0)
        partsPerUnit = row.partsPerUnit
        countsUnits = row.countsUnits
        amounts.merge(row.amounts, uniquingKeysWith: +)
        if let count = row.respondents { respondents = (respondents ?? 0) + count }
        isPublic = isPublic && row.isPublic
    }
}
