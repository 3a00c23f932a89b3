import Disclosure
import Facts
import Tables

/// All the tables of one measure and year that leave together.
struct TableFamily {
    let measure: Measure
    let year: Int
    private(set) var ingredients: [Ingredient] = []

    init(measure: Measure, year: Int) {
        self.measure = measure
        self.year = year
    }

    mutating func add(_ ingredient: Ingredient) {
        if !ingredients.contains(ingredient) { ingredients.append(ingredient) }
    }

    /// The tables of the ingredients, finer ones that nobody prints among them where several codes are summed.
    func linked(_ base: FactBase, units: UnitNumbers) -> LinkedFamily {
        let places = ingredients.map { Coordinates($0) { base.codes(of: $0) } }
        var family = LinkedFamily()
        for place in places { family.space.groups.merge(place.groups) { first, _ in first } }
        family.space.used = Set(ingredients.flatMap(\.dimensions))
        for (ingredient, place) in zip(ingredients, places) {
            let own = ingredient.dimensions
            let wanted = own.union(family.space.above(own))
            let rows = [wanted, own].lazy.compactMap { dimensions in
                UnitRows(
                    ingredient, dimensions: dimensions.sorted { $0.index < $1.index }, base: base, year: year,
                    units: units)
            }.first
            if let rows { family.add(rows, place) }
        }
        return family
    }
}

/// The linked tables of a family while they are made.
struct LinkedFamily {
    var tables: [LinkedTable] = []
    var space = AttributeSpace()
    private(set) var secrecy = Secrecy.published
    private(set) var isProxy = false
    private(set) var hasZeros = false
    /// Printed tables: their attributes, and the attributes by which figures name their cells.
    private(set) var printed: [(table: [String], names: Set<String>)] = []

    fileprivate mutating func add(_ rows: UnitRows, _ place: Coordinates) {
        secrecy = max(secrecy, rows.secrecy)
        isProxy = isProxy || rows.isProxy
        hasZeros = hasZeros || rows.hasZeros
        let known = Set(rows.dimensions.map(\.rawValue)).union(place.events)
        let finest = space.closure(of: known, known: known)
        let own = Set(place.attributes.compactMap(Dimension.init(rawValue:)))
        let loose = space.above(own).filter { !rows.determine($0, from: own) }.map(\.rawValue)
        let shown = space.closure(of: place.attributes, known: known.subtracting(loose))
        tables.append(table(rows, place, attributes: finest.sorted(), isPrinted: finest == shown))
        if finest != shown { tables.append(table(rows, place, attributes: shown.sorted(), isPrinted: true)) }
        printed.append((shown.sorted(), place.attributes))
    }

    private func table(
        _ rows: UnitRows, _ place: Coordinates, attributes: [String], isPrinted: Bool
    ) -> LinkedTable {
        var cells: [[String]: LinkedTable.Cell] = [:]
        for (codes, row) in rows.rows {
            let key = attributes.map { space.code(of: $0, codes) }
            var cell = cells[key] ?? LinkedTable.Cell(value: 0, isPrinted: isPrinted, isPublic: row.isPublic)
            cell.join(row)
            cells[key] = cell
        }
        return LinkedTable(attributes: attributes, cells: cells, limits: place.limits)
    }
}

extension LinkedTable.Cell {
    /// Adds a row to the cell that it belongs to.
    fileprivate mutating func join(_ row: LinkedTable.Cell) {
        value = (value ?? 0) + (row.value ?? 0)
        partsPerUnit = row.partsPerUnit
        amounts.merge(row.amounts, uniquingKeysWith: +)
        if let count = row.respondents { respondents = (respondents ?? 0) + count }
        isPublic = isPublic && row.isPublic
    }
}

/// Dimensions whose codes other dimensions group.
enum Hierarchies {
    /// The dimensions that the codes of one determine, by a nomenclature or, for communes, as far as the files nest them.
    static func ancestors(of dimension: Dimension) -> [Dimension] {
        switch dimension {
        case .naf5: [.naf2, .naf38]
        case .naf2: [.naf38]
        case .syndrome: [.regionCorps, .chapitreCIM10]
        case .commune: [.region]
        default: []
        }
    }
}
