import Disclosure
import Facts
import Tables
import Words

/// The cells of one measure and year as a report prints them.
struct PrintedFamily {
    private var space = AttributeSpace()
    private var values: [[String: String]: Double?] = [:]
    private var order: [[String: String]] = []
    /// Names of cells that are not empty, whatever they are.
    private var positive: Set<[String: String]> = []
    private var limits: [Set<String>: [LinkedTable.Limits]] = [:]

    /// Names of the cells that no figure gives.
    var hidden: [[String: String]] { order.filter { values[$0] == .some(nil) } }

    func knows(_ place: [String: String]) -> Bool { value(place) != nil }

    /// What is printed in a cell, in units.
    func value(_ place: [String: String]) -> Double? { values[place] ?? nil }

    /// A figure that is hidden says nothing of a cell that another one prints.
    mutating func add(
        _ coordinates: Coordinates, codes place: [String: String], value: Double?, isHidden: Bool,
        isPositive: Bool, isCut: Bool
    ) {
        guard value != nil || isHidden else { return }
        if isPositive, isHidden { positive.insert(place) }
        space.groups.merge(coordinates.groups) { first, _ in first }
        if values[place] == nil { order.append(place) }
        values[place] = .some(value ?? values[place] ?? nil)
        // Nobody knows how many rows a table of the highest ones leaves out.
        let limit =
            isCut ? coordinates.limits.merging([PrintedFamily.cut: []]) { first, _ in first } : coordinates.limits
        let names = Set(place.keys)
        if !(limits[names]?.contains(limit) ?? false) { limits[names, default: []].append(limit) }
    }

    private static let cut = "rows left out"

    /// What can be computed of the hidden cells. Where codes that only look nested contradict the printed cells, those that
    /// stand together in a printed row are all that is known of them. `range` is what other measures say of a cell.
    func leaks(
        _ measure: Measure, _ year: Int, _ minimum: Int?, _ nomenclature: @escaping ReportAttack.Nomenclature,
        range: ([String: String]) -> ClosedRange<Double>
    ) throws(SecrecyError) -> [Leak] {
        let printed = order.filter { values[$0] != .some(0) }
        do {
            let space = space.learning(printed) { nomenclature($0, $1, $2, year) }
            return try leaks(measure, year, minimum, space, range)
        } catch .contradiction {
            return try leaks(measure, year, minimum, space.learning(printed, nil), range)
        }
    }

    private func leaks(
        _ measure: Measure, _ year: Int, _ minimum: Int?, _ space: AttributeSpace,
        _ range: ([String: String]) -> ClosedRange<Double>
    ) throws(SecrecyError) -> [Leak] {
        let linked = try LinkedTables(
            tables(space, unit: 1 / Double(measure.scale), range), groups: space.groups, nestings: space.nestings)
        let unknown = linked.cells.indices.filter { linked.cells[$0].isPrinted && linked.cells[$0].value == nil }
        // An attacker who knows a value to the unit knows it.
        let protection = Protection(below: .infinity, above: Double(minimum ?? 0), width: 1)
        let audit = try Audit(
            linked.system, hidden: Set(unknown),
            protections: Dictionary(uniqueKeysWithValues: unknown.map { ($0, protection) }))
        return audit.findings.map { finding in
            .bounded(
                cell: description(of: finding.cell, linked), measure: measure, year: year, low: finding.bounds.low,
                high: finding.bounds.high)
        }
    }

    /// `ctn AA, region N`: the codes of a cell, without those that they determine.
    private func description(of cell: Int, _ linked: LinkedTables) -> String {
        guard let place = linked.places[cell] else { return "" }
        let attributes = linked.tables[place.table].attributes
        let pairs = zip(attributes, place.codes).filter {
            space.groups[$0.0] == nil || $0.1 == LinkedTable.Group.inside
        }
        return pairs.map { space.groups[$0] == nil ? "\($0) \($1)" : $0 }.joined(separator: ", ")
    }

    /// `unit` is the least that a cell of the measure can be where it is not empty.
    private func tables(
        _ space: AttributeSpace, unit: Double, _ range: ([String: String]) -> ClosedRange<Double>
    ) -> [LinkedTable] {
        var tables: [LinkedTable] = []
        for names in limits.keys.sorted(by: { $0.sortedByScalars().precedesByScalars($1.sortedByScalars()) }) {
            let all = space.closure(of: names).sorted()
            var cells: [[String]: LinkedTable.Cell] = [:]
            for place in order where Set(place.keys) == names {
                var cell = LinkedTable.Cell(value: values[place] ?? nil)
                let known = range(place)
                cell.floor = max(known.lowerBound, positive.contains(place) ? unit : 0)
                cell.ceiling = max(cell.floor, known.upperBound)
                cells[all.map { space.code(of: $0, place) }] = cell
            }
            for limit in limits[names] ?? [] {
                tables.append(LinkedTable(attributes: all, cells: cells, limits: limit))
            }
        }
        return tables
    }
}
