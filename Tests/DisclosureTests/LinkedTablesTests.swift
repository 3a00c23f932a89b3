import Testing

@testable import Disclosure

@Suite("Linked tables")
struct LinkedTablesTests {
    private func table(_ attributes: [String], _ counts: [[String]: Double], limits: LinkedTable.Limits = [:])
        -> LinkedTable
    {
        LinkedTable(attributes: attributes, cells: counts.mapValues { LinkedTable.Cell(value: $0) }, limits: limits)
    }

    @Test("Two tables without a common margin share the total that both add up to")
    func impliedTotal() throws {
        let linked = try LinkedTables([
            table(["region"], [["N"]: 2, ["S"]: 8]), table(["size"], [["small"]: 6, ["large"]: 4]),
        ])
        let total = try #require(linked.number([], of: []))
        #expect(linked.system.cells[total].isLatent && linked.system.cells[total].value == 10)
        let bounds = try Audit.bounds(linked.system, hidden: [try #require(linked.number(["N"], of: ["region"]))])
        #expect(bounds.values.allSatisfy { $0 == Bounds(low: 2, high: 2) })
    }

    @Test("What a table of some codes leaves out is a cell that a reader computes")
    func rest() throws {
        let linked = try LinkedTables([
            table([], [[]: 10]), table(["region"], [["N"]: 9], limits: ["region": ["N"]]),
        ])
        #expect(linked.system.cells.count == 3)
        #expect(linked.system.cells[2].value == 1 && linked.system.cells[2].isLatent)
        let protections = [2: Protection(below: 1, above: 1)]
        let pattern = try SuppressionProblem(linked.system, protections: protections).pattern()
        #expect(pattern.primary.isEmpty && pattern.secondary == [1])
    }

    @Test("What is left of a total rests on those who are left, and is no printed cell")
    func restOfUnits() throws {
        let all = LinkedTable.Cell(value: 10, amounts: [1: 6, 2: 4], respondents: 5)
        let north = LinkedTable.Cell(value: 9, amounts: [1: 6, 2: 3], respondents: 3)
        let linked = try LinkedTables([
            LinkedTable(attributes: [], cells: [[]: all]),
            LinkedTable(attributes: ["region"], cells: [["N"]: north], limits: ["region": ["N"]]),
        ])
        try #require(linked.cells.count == 3 && linked.places.count == 3)
        #expect(linked.cells[2].value == 1 && linked.cells[2].amounts == [2: 1] && linked.cells[2].respondents == 2)
        #expect(!linked.cells[2].isPrinted && linked.places[2] == nil)
    }

    @Test("A group is the sum of its activities: hiding an activity and its region hides what betrays them")
    func hierarchy() throws {
        let linked = try LinkedTables([
            table(["activity", "group"], [["A1", "A"]: 1, ["A2", "A"]: 7, ["B1", "B"]: 5]),
            table(["group"], [["A"]: 8, ["B"]: 5]),
        ])
        let sensitive = try #require(linked.number(["A1", "A"], of: ["activity", "group"]))
        let pattern = try SuppressionProblem(linked.system, protections: [sensitive: Protection()]).pattern()
        #expect(pattern.secondary == [try #require(linked.number(["A2", "A"], of: ["activity", "group"]))])
    }

    @Test("Sources that do not add up are not tied together")
    func disagreement() throws {
        let linked = try LinkedTables([table([], [[]: 11]), table(["region"], [["N"]: 2, ["S"]: 8])])
        #expect(linked.system.equations.isEmpty)
    }
}
