import Disclosure
import TestSupport
import Testing

@testable import Fragility

@Suite("What the rules hide of the counts of a study") struct CountProtectionTests {
    private func book(_ counts: [String: Int], _ sums: [(String, [String])] = []) -> CountBook {
        var book = CountBook()
        for (name, count) in counts { book.set(CountKey(name), count) }
        for (total, parts) in sums { book.tie(CountKey(total), parts.map { CountKey($0) }) }
        return book
    }

    private func hidden(_ book: CountBook, zeroReveals: Bool = false) throws -> [String] {
        let protection = try CountProtection(book, rules: .enforced(zeroReveals: zeroReveals))
        return protection.hidden.map { $0.words[0] }.sorted()
    }

    @Test("From 1 to 10 persons, a count is hidden; 0 and 11 are printed, unless nobody is declared a secret")
    func bounds() throws {
        let counts = book(["none": 0, "one": 1, "ten": 10, "eleven": 11])
        #expect(try hidden(counts) == ["one", "ten"])
        #expect(try hidden(counts, zeroReveals: true) == ["none", "one", "ten"])
    }

    @Test("A hidden part that a subtraction would find is not hidden alone: the smallest other part goes with it")
    func subtraction() throws {
        let sum = [("all", ["a", "b", "c", "d"])]
        #expect(try hidden(book(["all": 105, "a": 5, "b": 60, "c": 40, "d": 0], sum)) == ["a", "c"])
        // Equal candidates: the first in the order of names, whatever the order of the parts.
        #expect(try hidden(book(["all": 65, "a": 5, "b": 30, "c": 30, "d": 0], sum)) == ["a", "b"])
    }

    @Test("Each of two hidden parts is one at least: together they are widened up to eleven, and stand at twelve")
    func together() throws {
        let sum = [("all", ["a", "b", "c"])]
        #expect(try hidden(book(["all": 57, "a": 3, "b": 4, "c": 50], sum)) == ["a", "b", "c"])
        #expect(try hidden(book(["all": 61, "a": 5, "b": 6, "c": 50], sum)) == ["a", "b", "c"])
        #expect(try hidden(book(["all": 62, "a": 5, "b": 7, "c": 50], sum)) == ["a", "b"])
    }

    @Test("Somebody who is alone in one of two hidden parts would compute the other: a third goes with them")
    func alone() throws {
        let sum = [("all", ["a", "b", "c"])]
        #expect(try hidden(book(["all": 61, "a": 1, "b": 10, "c": 50], sum)) == ["a", "b", "c"])
    }

    @Test("Without another part, the total is hidden; the same people under two names are hidden together")
    func names() throws {
        #expect(try hidden(book(["all": 7, "a": 7, "b": 0], [("all", ["a", "b"])])) == ["a", "all"])
        #expect(
            try hidden(book(["x": 20, "y": 20, "a": 4, "b": 16], [("x", ["y"]), ("x", ["a", "b"])])) == ["a", "b"])
        #expect(try hidden(book(["x": 4, "y": 4], [("x", ["y"])])) == ["x", "y"])
    }

    @Test("What the source has released is printed, and is no cover for another count")
    func released() throws {
        var book = book(["all": 25, "a": 5, "b": 9, "c": 11], [("all", ["a", "b", "c"])])
        book.release(CountKey("b"))
        #expect(try hidden(book) == ["a", "c"])
    }

    @Test("Counts released elsewhere that betray a count: nothing that they are tied to is shown, and this is counted")
    func betrayed() throws {
        var book = book(["all": 25, "a": 5, "b": 20, "other": 30], [("all", ["a", "b"])])
        for name in ["all", "b"] { book.release(CountKey(name)) }
        let protection = try CountProtection(book, rules: .enforced())
        #expect(protection.hidden == [CountKey("a")] && protection.betrayed == 1)
    }

    @Test("People whom one printed count has and another has not are a count of their own")
    func difference() throws {
        var apart = book(["inhabitants": 120, "reached": 100])
        apart.include(CountKey("reached"), in: CountKey("inhabitants"))
        #expect(try hidden(apart).isEmpty)
        var close = book(["inhabitants": 104, "reached": 100])
        close.include(CountKey("reached"), in: CountKey("inhabitants"))
        #expect(try hidden(close) == ["reached"])
    }

    @Test("Counts that do not add up are of other rows, and tie nothing")
    func disagreement() throws {
        #expect(try hidden(book(["all": 60, "a": 5, "b": 60], [("all", ["a", "b"])])) == ["a"])
    }

    @Test("In tables of two dimensions, an attacker with a linear programme learns nothing, over 100 seeds")
    func linearProgramme() throws {
        for seed in UInt64(1)...100 {
            let tables = CrossTable(seed: seed)
            let protection = try CountProtection(tables.book, rules: .enforced())
            for (key, count) in tables.book.counts where (1...10).contains(count) {
                #expect(protection.hidden.contains(key), "seed \(seed)")
            }
            for (key, bounds) in try tables.bounds(hiding: protection.hidden) {
                let isSmall = (1...10).contains(tables.book[key])
                let width = (bounds.high ?? .infinity) - bounds.low
                #expect(width > 1 - 1e-6, "seed \(seed): \(key) is known")
                #expect(!isSmall || (bounds.high ?? .infinity) > 11 - 1e-6, "seed \(seed): \(key) is known to be small")
            }
        }
    }
}

/// Seeded counts of persons in four rows and four columns, with their totals.
private struct CrossTable {
    private(set) var book = CountBook()

    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let cells = (0..<4).map { row in (0..<4).map { CountKey("cell", String(row), String($0)) } }
        for key in cells.joined() {
            let isSmall = Int.random(in: 0..<3, using: &generator) == 0
            book.set(key, Int.random(in: 0..<(isSmall ? 11 : 200), using: &generator))
        }
        for place in 0..<4 {
            for (name, parts) in [("line", cells[place]), ("column", cells.map { $0[place] })] {
                book.set(CountKey(name, String(place)), parts.reduce(0) { $0 + book[$1] })
                book.tie(CountKey(name, String(place)), parts)
            }
        }
    }

    /// Between which values a reader of what is not hidden places each hidden count.
    func bounds(hiding hidden: Set<CountKey>) throws -> [CountKey: Bounds] {
        var system = CellSystem()
        var numbers: [CountKey: Int] = [:]
        for (key, count) in book.counts {
            numbers[key] = try system.add(CellSystem.Cell(value: hidden.contains(key) ? nil : Double(count), cost: 0))
        }
        for relation in book.relations {
            // Nobody is no secret: an empty part is printed.
            system.add(
                CellSystem.Equation(
                    total: try #require(numbers[relation.total]), parts: relation.parts.compactMap { numbers[$0] }))
        }
        let bounds = try Audit.bounds(system, hidden: Set(hidden.compactMap { numbers[$0] }))
        return Dictionary(
            uniqueKeysWithValues: hidden.compactMap { key in bounds[numbers[key] ?? -1].map { (key, $0) } })
    }
}
