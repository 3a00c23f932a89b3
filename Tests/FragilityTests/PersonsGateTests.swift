import Testing

@testable import Fragility

@Suite("The gate of persons") struct PersonsGateTests {
    private let gate = SumGate(minimum: 11)

    private func book(_ counts: [String: Int], _ sums: [(String, [String])] = []) -> CountBook {
        var book = CountBook()
        for (name, count) in counts { book.set(CountKey(name), count) }
        for (total, parts) in sums { book.tie(CountKey(total), parts.map { CountKey($0) }) }
        return book
    }

    private func hidden(_ book: CountBook) -> [String] { gate.hidden(in: book).map { $0.words[0] }.sorted() }

    @Test("From 1 to 10 persons, a count is hidden; 0 and 11 are printed")
    func bounds() {
        #expect(hidden(book(["none": 0, "one": 1, "ten": 10, "eleven": 11])) == ["one", "ten"])
    }

    @Test("A single hidden part would be found by subtraction: the smallest other part goes with it")
    func subtraction() {
        let sum = [("all", ["a", "b", "c", "d"])]
        #expect(hidden(book(["all": 105, "a": 5, "b": 60, "c": 40, "d": 0], sum)) == ["a", "c"])
        // Equal candidates: the first in the order of names, whatever the order of the parts.
        #expect(hidden(book(["all": 65, "a": 5, "b": 30, "c": 30, "d": 0], sum)) == ["a", "b"])
    }

    @Test("Hidden parts that make fewer than eleven together are widened, and at eleven they stand")
    func together() {
        let sum = [("all", ["a", "b", "c"])]
        #expect(hidden(book(["all": 57, "a": 3, "b": 4, "c": 50], sum)) == ["a", "b", "c"])
        #expect(hidden(book(["all": 61, "a": 5, "b": 6, "c": 50], sum)) == ["a", "b"])
    }

    @Test("Without another part, the total is hidden")
    func total() {
        #expect(hidden(book(["all": 7, "a": 7, "b": 0], [("all", ["a", "b"])])) == ["a", "all"])
    }

    @Test("The same people under two names are hidden together")
    func twoNames() {
        #expect(hidden(book(["x": 20, "y": 20, "a": 4, "b": 16], [("x", ["y"]), ("x", ["a", "b"])])) == ["a", "b"])
        #expect(hidden(book(["x": 4, "y": 4], [("x", ["y"])])) == ["x", "y"])
    }

    @Test("What the source has released is printed, and is no cover for another count")
    func released() {
        var book = book(["all": 25, "a": 5, "b": 9, "c": 11], [("all", ["a", "b", "c"])])
        book.release(CountKey("b"))
        #expect(hidden(book) == ["a", "c"])
    }

    @Test("After the gate, no sum has a single unknown, over 500 seeded books")
    func property() {
        for seed in 0..<500 {
            var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
            func next(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % limit
            }
            var book = CountBook()
            let cells = (0..<4).map { row in (0..<4).map { CountKey("cell", String(row), String($0)) } }
            for key in cells.joined() { book.set(key, next(3) == 0 ? next(11) : next(200)) }
            for row in 0..<4 {
                let (line, column) = (cells[row], cells.map { $0[row] })
                for (name, parts) in [("line", line), ("column", column)] {
                    book.set(CountKey(name, String(row)), parts.reduce(0) { $0 + book[$1] })
                    book.tie(CountKey(name, String(row)), parts)
                }
            }
            let hidden = gate.hidden(in: book)
            for relation in book.relations {
                #expect(([relation.total] + relation.parts).count { hidden.contains($0) } != 1, "seed \(seed)")
            }
            for (key, count) in book.counts where (1...10).contains(count) { #expect(hidden.contains(key)) }
        }
    }
}

@Suite("Figures made of counts") struct FiguresTests {
    @Test("A hidden count hides its share; a shown one has its Wilson interval")
    func shares() {
        var book = CountBook()
        book.set(CountKey("all"), 200)
        book.set(CountKey("few"), 10)
        book.set(CountKey("many"), 20)
        let figures = Figures(book, gate: SumGate(minimum: 11))
        let secret = figures.share(CountKey("few"), of: CountKey("all"))
        #expect(secret.value == nil && secret.flags == [.notAvailable, .confidential])
        #expect(secret.numerator == nil && secret.denominator == nil && secret.lower == nil)
        #expect(secret.reasons == [.fewPersons(minimum: 11)])
        let share = figures.share(CountKey("many"), of: CountKey("all"))
        #expect(share.value == 10)
        // R, by the formula of Wilson for 20 of 200, in percent.
        #expect(abs((share.lower ?? 0) - 6.567044867) < 1e-8 && abs((share.upper ?? 0) - 14.940581243) < 1e-8)
        #expect(figures.share(CountKey("none"), of: CountKey("nobody")).reasons.count == 1)
        #expect(figures.hiddenCount == 1)
    }
}
