import TestSupport
import Testing

@testable import Facts

/// Numbers of codes, beside a dictionary of texts.
struct CodeIndexTests {
    @Test(arguments: (1...20).map(UInt64.init))
    func likeADictionary(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var (table, expected) = (CodeTable(), ["": UInt32(0)])
        for _ in 0..<3000 {
            let number = random.next() % 1200
            let code =
                number % 7 == 0 ? "é\(number)" : number % 5 == 0 ? "a longer code than sixteen \(number)" : "\(number)"
            #expect(table.knownNumber(of: code) == expected[code])
            let known = expected[code] ?? UInt32(expected.count)
            expected[code] = known
            #expect(table.number(of: code) == known)
        }
        for (code, number) in expected {
            #expect(table.knownNumber(of: code) == number && table.codes[Int(number)] == code)
        }
        #expect(table.codes.count == expected.count)
    }

    /// As `String` has it: an accent apart or not.
    @Test func twoSpellingsInUnicodeAreOneCode() {
        var table = CodeTable()
        #expect(table.number(of: "\u{E9}") == 1 && table.number(of: "e\u{301}") == 1 && table.number(of: "e") == 2)
    }

    @Test func theFirstLabelStays() {
        var (first, later) = (CodeTable(), CodeTable())
        first.label(first.number(of: "A"), as: "")
        for (code, label) in [("B", "b"), ("A", "a"), ("C", "")] { later.label(later.number(of: code), as: label) }
        let translated = first.absorb(later)
        #expect(translated == [0, 2, 1, 3] && first.codes == ["", "A", "B", "C"])
        #expect((0..<4).map { first.label(of: $0) } == [nil, "a", "b", nil])
        first.label(1, as: "other")
        #expect(first.label(of: 1) == "a")
    }
}
