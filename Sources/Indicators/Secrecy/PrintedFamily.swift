import Disclosure
import Facts
import Tables
import Words

/// The cells of one measure and year as a report prints them.
struct PrintedFamily {
    private var space = AttributeSpace()
    private var values: [[String: String]: Double?] = [:]
    private var order: [[String: String]] = []
    private var limits: [Set<String>: [LinkedTable.Limits]] = [:]

    /// Names of the cells that no figure gives.
    var hidden: [[String: String]] { order.filter { values[$0] == .some(nil) } }

    func knows(_ place: [String: String]) -> Bool { (values[place] ?? nil) != nil }

    /// A figure that is hidden says nothing of a cell that another one prints.
    mutating func add(
        _ coordinates: Coordinates, codes place: [String: String], value: Double?, isHidden: Bool, isCut: Bool
    ) {
        guard value != nil || isHidden else { return }
        space.groups.merge(coordinates.groups) { first, _ in first }
        space.used.formUnion(place.keys.compactMap(Dimension.init(rawValue:)).filter { $0 != .event })
        if values[place] == nil { order.append(place) }
        values[place] = .some(value ?? values[place] ?? nil)
        // Nobody knows how many rows a table of the highest ones leaves out.
        let limit =
            isCut ? coordinates.limits.merging([PrintedFamily.cut: []]) { first, _ in first } : coordinates.limits
        let names = Set(place.keys)
        if !(limits[names]?.contains(limit) ?? false) { limits[names, default: []].append(limit) }
    }

    private static let cut = "rows left out"

    func leaks(
        _ measure: Measure, _ year: Int, _ minimum: Int?, _ nomenclature: ReportAttack.Nomenclature
    ) throws(SecrecyError) -> [Leak] {
        let linked = try LinkedTables(tables(nomenclature), groups: space.groups)
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

    private func tables(_ nomenclature: ReportAttack.Nomenclature) -> [LinkedTable] {
        var tables: [LinkedTable] = []
        for names in limits.keys.sorted(by: { $0.sortedByScalars().precedesByScalars($1.sortedByScalars()) }) {
            let places = order.filter { Set($0.keys) == names }
            let all = attributes(of: names, places, nomenclature)
            var cells: [[String]: LinkedTable.Cell] = [:]
            for place in places {
                let codes = all.map { code(of: $0, place, nomenclature) ?? "" }
                cells[codes] = LinkedTable.Cell(value: values[place] ?? nil)
            }
            for limit in limits[names] ?? [] {
                tables.append(LinkedTable(attributes: all, cells: cells, limits: limit))
            }
        }
        return tables
    }

    /// The attributes of the cells, and those that a public nomenclature adds for all of them.
    private func attributes(
        of names: Set<String>, _ places: [[String: String]], _ nomenclature: ReportAttack.Nomenclature
    ) -> [String] {
        let above = space.above(Set(names.compactMap(Dimension.init(rawValue:)))).map(\.rawValue)
        let known = above.filter { name in places.allSatisfy { code(of: name, $0, nomenclature) != nil } }
        return space.closure(of: names, known: Set(known)).sorted()
    }

    private func code(
        of attribute: String, _ place: [String: String], _ nomenclature: ReportAttack.Nomenclature
    ) -> String? {
        if let code = place[attribute] { return code }
        if let group = space.groups[attribute] {
            let code = code(of: group.attribute, place, nomenclature)
            return code.map { group.codes.contains($0) ? LinkedTable.Group.inside : LinkedTable.Group.outside }
        }
        guard let coarser = Dimension(rawValue: attribute) else { return nil }
        return place.compactMap { name, code in
            Dimension(rawValue: name).flatMap { nomenclature(code, $0, coarser) }
        }.min { $0.precedesByScalars($1) }
    }
}
