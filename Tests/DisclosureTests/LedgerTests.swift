import Declarations
import Tables
import TestSupport
import Testing

@testable import Disclosure

@Suite("A ledger of counts, and what the rules hide of it") struct LedgerTests {
    private static func regime() throws -> SecrecyRules.Regime {
        try SecrecyRules(ParameterFiles(folder: Project.parameters)).regime(.enterprises, year: 2025)
    }

    /// Numbers of enterprises, each in a line of its own.
    private static func ledger(_ counts: [String: Int]) -> Ledger {
        var ledger = Ledger()
        for (name, count) in counts {
            ledger.open(CountKey(name), cost: Double(count))
            ledger.write(
                CountKey(name),
                Ledger.Entry(LinkedTable.Cell(value: Double(count), respondents: count), line: CountKey(name)))
        }
        return ledger
    }

    private static func hidden(_ ledger: Ledger) throws -> [String] {
        try LedgerProtection(ledger, regime: regime()).hidden.map(\.text).sorted()
    }

    @Test("Two enterprises are hidden, and three are not; the smallest other part of their sum goes with them")
    func sum() throws {
        var ledger = Self.ledger(["all": 45, "a": 2, "b": 3, "c": 40])
        #expect(try Self.hidden(ledger) == ["a"])
        ledger.tie(CountKey("all"), ["a", "b", "c"].map { CountKey($0) })
        #expect(try Self.hidden(ledger) == ["a", "b"])
        #expect(try LedgerProtection(ledger, regime: Self.regime()).primary == 1)
    }

    @Test("Figures that do not add up, or of which one is not there, tie nothing")
    func untied() throws {
        var ledger = Self.ledger(["all": 46, "a": 2, "b": 3, "c": 40])
        ledger.tie(CountKey("all"), ["a", "b", "c"].map { CountKey($0) })
        ledger.tie(CountKey("all"), ["a", "nobody"].map { CountKey($0) })
        #expect(ledger.relations.isEmpty)
        #expect(try Self.hidden(ledger) == ["a"])
    }

    @Test("A line takes those with it that cannot be shown without it")
    func followers() throws {
        var ledger = Self.ledger(["a": 2, "other": 50])
        ledger.open(CountKey("other"), cost: 0, after: CountKey("a"))
        #expect(try Self.hidden(ledger) == ["a", "other"])
    }

    /// Three ones of 12: whoever knows that none of them is nothing has all three, unless the nine go too.
    @Test("Ones that would have been shown as zeros take another part of their sum with them")
    func ones() throws {
        for (isNeverZero, hidden) in [(false, ["a", "b", "c"]), (true, ["a", "b", "c", "d"])] {
            var ledger = Ledger()
            for (name, count) in [("all", 32), ("a", 1), ("b", 1), ("c", 1), ("d", 9), ("e", 20)] {
                ledger.open(CountKey(name), cost: Double(count))
                var entry = Ledger.Entry(
                    LinkedTable.Cell(value: Double(count), respondents: count), line: CountKey(name))
                entry.isNeverZero = isNeverZero
                ledger.write(CountKey(name), entry)
            }
            ledger.tie(CountKey("all"), ["a", "b", "c", "d", "e"].map { CountKey($0) })
            #expect(try Self.hidden(ledger) == hidden)
        }
    }

    @Test("Where figures released elsewhere betray a count, nothing of its group is shown, and it is said")
    func betrayed() throws {
        var ledger = Self.ledger(["a": 2])
        ledger.write(CountKey("all"), Ledger.Entry(LinkedTable.Cell(value: 42, isPublic: true), line: CountKey("all")))
        ledger.write(CountKey("b"), Ledger.Entry(LinkedTable.Cell(value: 40, isPublic: true), line: CountKey("b")))
        ledger.tie(CountKey("all"), [CountKey("a"), CountKey("b")])
        let protection = try LedgerProtection(ledger, regime: Self.regime())
        #expect(protection.betrayed == 1 && protection.hidden == [CountKey("a")])
    }

    @Test("A figure of a hidden line passes the gate without anything but its unit")
    func gate() {
        let gate = Gate(reason: .confidential) { $0 == CountKey("a") }
        let cell = Cell(value: 12, numerator: Quantity(12), unit: .euros)
        #expect(gate.passed([cell], of: CountKey("a")) == [.concealed(.confidential, unit: .euros)])
        #expect(gate.passed(cell, of: CountKey("b")) == cell)
        #expect(gate.passed(cell, of: [CountKey("b"), CountKey("a")]).value == nil)
        #expect(!gate.shows(CountKey("a")) && gate.shows(CountKey("b")))
    }
}
