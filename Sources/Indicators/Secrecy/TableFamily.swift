import Confidentiality
import Facts

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
        var family = LinkedFamily()
        let coordinates = ingredients.map { Coordinates($0, base: base) }
        for place in coordinates { family.groups.merge(place.groups) { first, _ in first } }
        let used = Set(ingredients.flatMap(\.dimensions))
        for (ingredient, place) in zip(ingredients, coordinates) {
            let above = ingredient.dimensions.flatMap(Hierarchies.ancestors).filter(used.contains)
            let wanted = ingredient.dimensions.union(above).sorted { $0.index < $1.index }
            let own = ingredient.dimensions.sorted { $0.index < $1.index }
            guard
                let rows = UnitRows(ingredient, dimensions: wanted, base: base, year: year, units: units)
                    ?? UnitRows(ingredient, dimensions: own, base: base, year: year, units: units)
            else { continue }
            family.add(rows, place)
        }
        return family
    }
}

/// The linked tables of a family while they are made.
struct LinkedFamily {
    var tables: [LinkedTable] = []
    var groups: [String: LinkedTable.Group] = [:]
    private(set) var secrecy = Secrecy.published
    private(set) var isProxy = false
    /// Printed tables: their attributes, and the attributes by which figures name their cells.
    private(set) var printed: [(table: [String], names: Set<String>)] = []

    fileprivate mutating func add(_ rows: UnitRows, _ place: Coordinates) {
        secrecy = max(secrecy, rows.secrecy)
        isProxy = isProxy || rows.isProxy
        let names = Set(rows.dimensions.map(\.rawValue)).union(place.limits.keys.filter { $0 == Dimension.event.rawValue })
        let all = names.union(groupNames(over: names))
        let shown = shownAttributes(place, of: all)
        let finest = table(rows, place, attributes: all.sorted(), isPrinted: all == shown)
        tables.append(finest)
        if all != shown { tables.append(table(rows, place, attributes: shown.sorted(), isPrinted: true)) }
        printed.append((shown.sorted(), place.attributes))
    }

    private func groupNames(over names: Set<String>) -> Set<String> {
        Set(groups.filter { names.contains($0.value.attribute) }.keys)
    }

    /// What a printed cell says: its own attributes, and everything that they determine.
    private func shownAttributes(_ place: Coordinates, of all: Set<String>) -> Set<String> {
        var shown = place.attributes
        for name in place.attributes {
            guard let dimension = Dimension(rawValue: name) else { continue }
            shown.formUnion(Hierarchies.ancestors(of: dimension).map(\.rawValue).filter(all.contains))
        }
        return shown.union(groupNames(over: shown))
    }

    private func table(
        _ rows: UnitRows, _ place: Coordinates, attributes: [String], isPrinted: Bool
    ) -> LinkedTable {
        var cells: [[String]: LinkedTable.Cell] = [:]
        for (codes, row) in rows.rows {
            let key = attributes.map { code(of: $0, codes) }
            var cell = cells[key] ?? LinkedTable.Cell(value: 0, isPrinted: isPrinted, isPublic: row.isPublic)
            cell.join(row)
            cells[key] = cell
        }
        return LinkedTable(attributes: attributes, cells: cells, limits: place.limits)
    }

    private func code(of attribute: String, _ codes: [Dimension: String]) -> String {
        if let dimension = Dimension(rawValue: attribute) { return codes[dimension] ?? "" }
        guard let group = groups[attribute], let dimension = Dimension(rawValue: group.attribute) else { return "" }
        return group.codes.contains(codes[dimension] ?? "") ? LinkedTable.Group.inside : LinkedTable.Group.outside
    }
}

extension LinkedTable.Cell {
    /// Adds a row to the cell that it belongs to.
    fileprivate mutating func join(_ row: LinkedTable.Cell) {
        value = (value ?? 0) + (row.value ?? 0)
        amounts.merge(row.amounts, uniquingKeysWith: +)
        if let count = row.respondents { respondents = (respondents ?? 0) + count }
        isPublic = isPublic && row.isPublic
    }
}

/// Dimensions whose codes other dimensions group.
enum Hierarchies {
    /// The dimensions that the codes of one determine.
    static func ancestors(of dimension: Dimension) -> [Dimension] {
        switch dimension {
        case .naf5: [.naf2, .naf38]
        case .naf2: [.naf38]
        case .syndrome: [.regionCorps, .chapitreCIM10]
        default: []
        }
    }
}
