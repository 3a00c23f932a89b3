import TestSupport

@testable import Disclosure

/// Tables of seeded counts by activity (in two groups) and region, as reports print them together.
struct RandomTables {
    let linked: LinkedTables
    let protections: [Int: Protection]

    /// Counts below 3 are sensitive, as if every unit counted one.
    init(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let activities = ["A1", "A2", "B1", "B2", "B3"].prefix(Int.random(in: 3...5, using: &generator))
        let regions = ["N", "S", "W"].prefix(Int.random(in: 2...3, using: &generator))
        var rows: [(codes: [String: String], count: Int)] = []
        for activity in activities {
            for region in regions {
                let count = Int.random(in: 0...9, using: &generator)
                let group = String(activity.prefix(1))
                rows.append((["activity": activity, "group": group, "region": region], count))
            }
        }
        let all = [["activity", "group", "region"], ["group", "region"], ["activity", "group"], ["region"], []]
        // Some reports lack a margin, which is then only implied.
        let shown = all.filter { _ in Int.random(in: 0...5, using: &generator) > 0 }
        linked = try LinkedTables((shown.isEmpty ? all : shown).map { Self.table(rows, by: $0) })
        protections = linked.sensitiveCounts(below: 3)
    }

    private static func table(
        _ rows: [(codes: [String: String], count: Int)], by attributes: [String]
    ) -> LinkedTable {
        var cells: [[String]: LinkedTable.Cell] = [:]
        for row in rows {
            let codes = attributes.map { row.codes[$0] ?? "" }
            let known = cells[codes]?.value ?? 0
            cells[codes] = LinkedTable.Cell(value: known + Double(row.count))
        }
        return LinkedTable(attributes: attributes, cells: cells)
    }
}

extension LinkedTables {
    /// Printed and implied counts from 1 to `minimum - 1`, of which nothing under one unit either way may be known.
    func sensitiveCounts(below minimum: Double) -> [Int: Protection] {
        var protections: [Int: Protection] = [:]
        for (number, cell) in system.cells.enumerated() {
            guard let value = cell.value, value > 0, value < minimum else { continue }
            protections[number] = Protection(below: 1, above: 1)
        }
        return protections
    }
}
