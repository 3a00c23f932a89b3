@testable import Facts
@testable import Intake

extension ResourcePart {
    /// Everything that the part holds, in an order that does not depend on hashing: equal texts mean equal bits.
    var canonicalText: String {
        var lines = ["\(tally)", absences.sorted { $0.key < $1.key }.description, "\(rejections)"]
        lines += codeLines.map { "\($0.key.dimension) \($0.key.code) \($0.value)" }.sorted()
        lines += totals.map { total in
            let fixed = total.fixed.sorted { $0.key.index < $1.key.index }
            return
                "\(total.line) \(total.label) \(total.rowsAbove) \(fixed) \(total.amounts.map { "\($0.column) \($0.measure) \($0.amount)" })"
        }
        for dimension in Dimension.allCases {
            lines.append(
                "\(dimension) \(facts.book[dimension].codes) \(facts.book[dimension].codes.indices.map { facts.book[dimension].label(of: UInt32($0)) })"
            )
        }
        for cube in facts.groups.flatMap(\.cubes) {
            lines.append("\(cube.dimensions) \(Array(cube.keys)) \(cube.values) \(cube.overflowed.sorted())")
            lines.append(cube.missing.sorted { $0.key < $1.key }.description)
        }
        if let exposures = facts.exposures {
            lines.append("\(exposures.dimensions) \(exposures.keys) \(exposures.values) \(exposures.conflictCount)")
            lines += exposures.conflicts(facts.book).map { "\($0)" }.sorted()
            lines.append(exposures.missing.filter { $0.value > 0 }.sorted { $0.key < $1.key }.description)
        }
        for table in facts.published {
            lines.append("\(table.indicator) \(table.keys) \(table.keys.map { table.figures[$0] })")
        }
        return (lines + establishmentLines).joined(separator: "\n")
    }

    private var establishmentLines: [String] {
        var lines = ["\(facts.unmatchedClaims) \(facts.establishments.sorted { $0.key < $1.key })"]
        for (distribution, tally) in facts.tallies.sorted(by: { Distribution.precedes($0.key, $1.key) }) {
            lines += (2020...2025).map { "\(distribution.event) \($0) \(tally.histogram(year: $0))" }
        }
        return lines
    }
}
