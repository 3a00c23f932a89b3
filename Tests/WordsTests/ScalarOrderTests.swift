import Testing
import Words

@Suite("The order of texts that come from data") struct ScalarOrderTests {
    private static let words = [
        "R\u{E9}unions", "Re\u{301}unions", "R", "\u{200B}R", "Reunion", "", "R\u{E9}union", "Re\u{301}union",
    ]

    @Test("Every pair stands in one order, whatever marks its texts are written with")
    func total() {
        let words = Self.words.sortedByScalars()
        for first in words.indices {
            for second in words.indices {
                #expect(words[first].precedesByScalars(words[second]) == (first < second))
            }
        }
    }

    @Test("The order is that of the scalars, not of the letters")
    func scalars() {
        // e U+0065, n U+006E and U+0301, é U+00E9.
        let sorted = ["R\u{E9}union", "Reunion", "Re\u{301}unions", "Re\u{301}union"].sortedByScalars()
        #expect(
            sorted.map { $0.unicodeScalars.map(\.value) }
                == ["Reunion", "Re\u{301}union", "Re\u{301}unions", "R\u{E9}union"].map {
                    $0.unicodeScalars.map(\.value)
                })
    }

    @Test("Lists are ordered by the first text that differs")
    func lists() {
        #expect(["a", "b"].precedesByScalars(["a", "c"]))
        #expect(!["a", "b"].precedesByScalars(["a", "b"]))
        #expect(["a"].precedesByScalars(["a", "b"]))
    }
}
