import Testing

@testable import Reporting

@Suite("Sentences of a paragraph") struct SentencesTests {
    @Test(
        "A sentence ends at a point before a capital, not within a number, a value or an abbreviation",
        arguments: [
            ("Premier point. Second.", ["Premier point. ", "Second."]),
            ("Il y en a 12. Puis 3,5 %. Fin", ["Il y en a 12. ", "Puis 3,5 %. ", "Fin"]),
            ("Selon l'art. L. 242 du code. Suite.", ["Selon l'art. L. 242 du code. ", "Suite."]),
            (
                "Soit `vigie value A. B`.\n`vigie value C` vaut.",
                ["Soit `vigie value A. B`.\n", "`vigie value C` vaut."]
            ),
            ("Une seule, sans fin", ["Une seule, sans fin"]),
            ("| a. B | c |\n| D. E | f |", ["| a. B | c |\n| D. E | f |"]),
        ])
    func cut(paragraph: String, expected: [String]) {
        let (mark, sentences) = Sentences.of(paragraph)
        #expect(mark.isEmpty && sentences == expected)
        #expect(sentences.joined() == paragraph)
    }

    @Test("The mark of an item stands apart", arguments: ["- ", "> ", "1. ", "  - "])
    func marks(mark: String) {
        let found = Sentences.of(mark + "Premier point. Second.")
        #expect(found.mark == mark && found.sentences == ["Premier point. ", "Second."])
    }
}
