import Disclosure
import Testing

@Suite("What a reader knows of the counts behind printed tables") struct CountKnowledgeTests {
    private func key(_ name: String) -> CountKey { CountKey(name) }

    private func bounds(_ known: CountKnowledge, least: Double = 1) throws -> [String: Bounds] {
        let found = try known.bounds { _ in least }
        #expect(found.map(\.key) == found.map(\.key).sorted())
        return Dictionary(uniqueKeysWithValues: found.map { ($0.key.text, $0.bounds) })
    }

    /// 10 = 3 + a + b: 7 are left for the two, of which each is one at least.
    @Test("What is hidden is one at least where its zero would have been printed")
    func hidden() throws {
        var known = CountKnowledge()
        known.learn(key("all"), 10, isHidden: false)
        known.learn(key("shown"), 3, isHidden: false)
        for name in ["a", "b"] { known.learn(key(name), nil, isHidden: true) }
        known.tie(key("all"), ["shown", "a", "b"].map(key))
        #expect(try bounds(known) == ["a": Bounds(low: 1, high: 6), "b": Bounds(low: 1, high: 6)])
        #expect(try bounds(known, least: 0)["a"] == Bounds(low: 0, high: 7))
    }

    /// Of 5 some are hidden; the others are a count that nobody prints, and can be nobody.
    @Test("What no table has a place for can be nothing")
    func unprinted() throws {
        var known = CountKnowledge()
        known.learn(key("all"), 5, isHidden: false)
        known.learn(key("some"), nil, isHidden: true)
        known.include(key("some"), in: key("all"))
        let rest = CountKnowledge.rest(of: key("all"), without: key("some"))
        #expect(try bounds(known) == ["some": Bounds(low: 1, high: 5), rest.text: Bounds(low: 0, high: 4)])
    }

    @Test("A figure that one table hides and another prints is known, in whatever order they are read")
    func printedElsewhere() throws {
        var known = CountKnowledge()
        known.learn(key("a"), nil, isHidden: true)
        known.learn(key("a"), 4, isHidden: false)
        known.learn(key("b"), 4, isHidden: false)
        known.learn(key("b"), nil, isHidden: true)
        known.learn(key("c"), nil, isHidden: false)
        #expect(known.hidden.isEmpty && known.values == [key("a"): 4, key("b"): 4])
        #expect(known.knows(key("a")) && !known.knows(key("c")))
        #expect(try bounds(known).isEmpty)
    }

    @Test("A part that is more than its whole, or of which there is no place, ties nothing")
    func untied() throws {
        var known = CountKnowledge()
        known.learn(key("whole"), 3, isHidden: false)
        known.learn(key("part"), 4, isHidden: false)
        known.include(key("part"), in: key("whole"))
        known.include(key("nowhere"), in: key("whole"))
        known.tie(key("whole"), [])
        #expect(try bounds(known).isEmpty)
        known.learn(key("equal"), 3, isHidden: false)
        known.include(key("equal"), in: key("whole"))
        let rest = CountKnowledge.rest(of: key("whole"), without: key("equal"))
        #expect(try bounds(known) == [rest.text: Bounds(low: 0, high: 0)])
    }

    @Test("Counts that cannot all be true are said to contradict one another")
    func contradiction() throws {
        var known = CountKnowledge()
        for (name, count) in [("all", 5.0), ("a", 3), ("b", 3)] { known.learn(key(name), count, isHidden: false) }
        known.learn(key("c"), nil, isHidden: true)
        known.tie(key("all"), ["a", "b", "c"].map(key))
        #expect(throws: SecrecyError.self) { try bounds(known) }
    }
}
