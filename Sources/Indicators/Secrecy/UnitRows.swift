import Disclosure
import Facts
import Tables

/// The rows of an ingredient for one year with those who contribute to them.
struct UnitRows {
    /// Codes by dimension, the event among them.
    private(set) var rows: [[Dimension: String]: LinkedTable.Cell] = [:]
    private(set) var secrecy = Secrecy.published
    /// Whether units are not in the files: claims or persons were counted in their place.
    private(set) var isProxy = false
    /// Whether units are known one by one in some source.
    private(set) var hasUnits = false
    /// Whether rows without anybody concerned are among them, because they too would tell something.
    private(set) var hasZeros = false
    let ingredient: Ingredient
    let dimensions: [Dimension]

    /// Nil where the folder does not hold the ingredient.
    init?(_ ingredient: Ingredient, dimensions: [Dimension], base: FactBase, year: Int, units: UnitNumbers) {
        (self.ingredient, self.dimensions) = (ingredient, dimensions)
        if ingredient.events.isEmpty {
            guard let source = UnitSource(exposure: ingredient, dimensions: dimensions, base: base, year: year) else {
                return nil
            }
            add(source, event: nil, measure: ingredient.measure, numbers: units)
        }
        for event in ingredient.events {
            guard
                let source = UnitSource(
                    claims: ingredient, event: event, dimensions: dimensions, base: base, year: year)
            else {
                if ingredient.isByEvent { continue }
                return nil
            }
            add(source, event: event, measure: ingredient.measure, numbers: units)
            if source.zeroReveals { addZeros(ingredient, event, base: base, year: year) }
        }
        if rows.isEmpty && secrecy == .published && ingredient.isByEvent { return nil }
    }

    /// Rows where people are exposed and nobody is concerned: files of single claims have no line for them.
    private mutating func addZeros(_ ingredient: Ingredient, _ event: Event, base: FactBase, year: Int) {
        guard !dimensions.contains(where: \.describesClaim),
            let exposed = try? base.exposure(
                .employees, year: String(year), by: dimensions, selection: ingredient.selection
            ).get()
        else { return }
        for codes in exposed.rows.keys {
            var key = Dictionary(uniqueKeysWithValues: zip(dimensions, codes))
            key[.event] = event.rawValue
            if rows[key] == nil { rows[key] = LinkedTable.Cell(value: 0) }
        }
    }

    private mutating func add(_ source: UnitSource, event: Event?, measure: Measure, numbers: UnitNumbers) {
        secrecy = max(secrecy, source.secrecy)
        hasZeros = hasZeros || source.zeroReveals
        hasUnits = hasUnits || source.units != nil
        isProxy = isProxy || source.units == nil && source.secrecy == .enterprises
        var cells: [[String]: LinkedTable.Cell] = [:]
        for (codes, sum) in source.totals.rows {
            var cell = LinkedTable.Cell(
                value: Double(sum.amount), respondents: source.respondents(codes),
                isPublic: source.secrecy == .published)
            cell.partsPerUnit = Double(measure.scale)
            cell.countsUnits = source.countsUnits
            cells[codes] = cell
        }
        var unnamed: [[String]: Double] = [:]
        for (codes, sum) in source.units?.rows ?? [:] where sum.amount != 0 {
            let (establishment, holding) = (codes[dimensions.count], codes.dropFirst(dimensions.count + 1).first ?? "")
            let row = Array(codes.prefix(dimensions.count))
            if let unit = numbers.number(establishment: establishment, holding: holding) {
                cells[row]?.amounts[unit, default: 0] += Double(sum.amount)
            } else {
                unnamed[row, default: 0] += Double(sum.amount)
            }
        }
        for (row, amount) in unnamed { cells[row]?.attribute(amount, orTo: numbers.nobody) }
        for (codes, cell) in cells {
            var key = Dictionary(uniqueKeysWithValues: zip(dimensions, codes))
            key[.event] = event?.rawValue
            rows[key] = cell
        }
    }
}

extension LinkedTable.Cell {
    /// Gives what nobody is named for to the unit that has most: it may be hers, and makes no unit more.
    fileprivate mutating func attribute(_ amount: Double, orTo nobody: Int) {
        let largest = amounts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        amounts[largest ?? nobody, default: 0] += amount
    }
}
