import Declarations
import TestSupport
import Testing

@testable import Disclosure

/// Two reports of one study, a few days apart: what a reader of both computes.
@Suite("Counts that were released before") struct ReleasedLinesTests {
    private static func protection(
        _ counts: [String: Int], after released: ReleasedLines = ReleasedLines()
    ) throws -> LedgerProtection {
        let regime = try SecrecyRules(ParameterFiles(folder: Project.parameters)).regime(.persons, year: 2025)
        var ledger = Ledger()
        for (name, count) in counts {
            var cell = LinkedTable.Cell(value: Double(count), respondents: count)
            cell.countsUnits = true
            ledger.open(CountKey(name), cost: Double(count))
            ledger.write(CountKey(name), Ledger.Entry(cell, line: CountKey(name)))
        }
        ledger.tie(CountKey("all"), ["a", "b", "c"].map { CountKey($0) })
        return try LedgerProtection(ledger, regime: regime, after: released)
    }

    private static func hidden(_ counts: [String: Int], after first: [String: Int]? = nil) throws -> [String] {
        var released = ReleasedLines()
        if let first { released.add(try protection(first).told, of: "first") }
        return try protection(counts, after: released).hidden.map(\.text).sorted()
    }

    @Test("The same figures leave again as they left")
    func same() throws {
        let counts = ["all": 95, "a": 5, "b": 30, "c": 60]
        #expect(try Self.hidden(counts) == ["a", "b"])
        #expect(try Self.hidden(counts, after: counts) == ["a", "b"])
    }

    @Test("Three persons who came since are not told by a difference; twelve are")
    func difference() throws {
        let before = ["all": 90, "a": 20, "b": 30, "c": 40]
        #expect(try Self.hidden(["all": 93, "a": 23, "b": 30, "c": 40], after: before) == ["a", "all"])
        #expect(try Self.hidden(["all": 102, "a": 32, "b": 30, "c": 40], after: before) == [])
    }

    @Test("What was hidden stays hidden, and is not given back by what leaves now")
    func staysHidden() throws {
        let before = ["all": 95, "a": 5, "b": 30, "c": 60]
        let now = try Self.hidden(["all": 115, "a": 25, "b": 30, "c": 60], after: before)
        #expect(now == ["a", "b"], "a and b left as their sum")
    }

    @Test("Where others told the rest of a sum, nothing of it leaves")
    func betrayed() throws {
        var released = ReleasedLines()
        released.add(
            ["all": 95, "b": 30, "c": 60].reduce(into: [:]) { $0[CountKey($1.key)] = .shown($1.value) }, of: "others")
        let protection = try Self.protection(["all": 95, "a": 5, "b": 30, "c": 60], after: released)
        #expect(protection.betrayed == 1 && protection.hidden == [CountKey("a")])
    }

    @Test("A later release does not tell what an earlier one hid")
    func merged() {
        var released = ReleasedLines()
        released.add([CountKey("a"): .hidden, CountKey("b"): .shown(3)], of: "one")
        released.add([CountKey("a"): .shown(4), CountKey("b"): .shown(5)], of: "two")
        #expect(released.cells == [CountKey("a"): .hidden, CountKey("b"): .shown(5)])
        #expect(released.releases == ["one", "two"])
    }
}
