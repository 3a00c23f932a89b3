import Disclosure
import Facts
import Words

/// Where the cells of an ingredient stand among those of other tables: by dimensions, by codes that are selected, by
/// groups of codes.
struct Coordinates {
    /// The attributes whose codes the rows have, or that are the same for all of them.
    private(set) var dimensions: [Dimension] = []
    private(set) var fixed: [String: String] = [:]
    private(set) var groups: [String: LinkedTable.Group] = [:]
    /// The codes to which the rows are limited, by attribute.
    private(set) var limits: LinkedTable.Limits = [:]
    let isByEvent: Bool

    /// A code selected alone is a code of its dimension; several are a group. `codes` are those known of a dimension.
    init(_ ingredient: Ingredient, codes: (Dimension) -> [String]) {
        isByEvent = ingredient.isByEvent
        dimensions = ingredient.by
        for dimension in ingredient.selection.dimensions where dimension != .year && dimension != .event {
            let admitted = codes(dimension).filter { ingredient.selection.admits($0, of: dimension) }
            limit(dimension.rawValue, to: admitted, isBroken: ingredient.by.contains(dimension))
        }
        if !ingredient.events.isEmpty {
            limit(Dimension.event.rawValue, to: ingredient.events.map(\.rawValue), isBroken: ingredient.isByEvent)
        }
    }

    private mutating func limit(_ attribute: String, to codes: [String], isBroken: Bool) {
        limits[attribute] = Set(codes)
        if isBroken { return }
        if codes.count == 1 {
            fixed[attribute] = codes[0]
        } else {
            let name = attribute + "=" + codes.sortedByScalars().joined(separator: ",")
            groups[name] = LinkedTable.Group(of: attribute, codes: Set(codes))
            fixed[name] = LinkedTable.Group.inside
        }
    }

    /// The codes of a row, by attribute; `codes` are those of the dimensions of a question.
    func place(_ by: [Dimension], _ codes: [String]) -> [String: String] {
        var place = fixed
        for (dimension, code) in zip(by, codes)
        where dimensions.contains(dimension) || (isByEvent && dimension == .event) {
            place[dimension.rawValue] = code
        }
        return place
    }

    /// The attribute of events, where there are some.
    var events: Set<String> { limits[Dimension.event.rawValue] == nil ? [] : [Dimension.event.rawValue] }

    /// The attributes of every row.
    var attributes: Set<String> {
        Set(fixed.keys).union(dimensions.map(\.rawValue)).union(isByEvent ? [Dimension.event.rawValue] : [])
    }
}

/// The name of a cell, the same for every figure that gives it back.
struct CellAddress: Hashable {
    let measure: Measure
    let year: Int
    let place: [String: String]

    /// The cell of a linked table, by the attributes by which figures name it.
    init(_ measure: Measure, _ year: Int, _ codes: [String], of attributes: [String], names: Set<String>) {
        let all = Dictionary(uniqueKeysWithValues: zip(attributes, codes))
        self.init(measure: measure, year: year, place: all.filter { names.contains($0.key) })
    }

    init(measure: Measure, year: Int, place: [String: String]) {
        (self.measure, self.year, self.place) = (measure, year, place)
    }

    /// The cell of another measure at the same place.
    func of(_ measure: Measure) -> CellAddress { CellAddress(measure: measure, year: year, place: place) }
}
