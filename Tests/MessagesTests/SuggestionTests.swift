import Messages
import Testing

@Suite("Names in messages") struct SuggestionTests {
    @Test func aSlipHasALikelyWord() {
        #expect(Suggestion.sentence("regoin", in: ["ctn", "region"]) == "; did you mean region?")
        #expect(Suggestion.sentence("xylophone", in: ["ctn", "region"]).isEmpty)
    }

    @Test func longListsAreCut() {
        let names = (1...22).map(String.init)
        #expect(NameList.text(Array(names.prefix(3))) == "1, 2, 3")
        #expect(NameList.text(names).hasSuffix("19, 20 and 2 more"))
    }

    @Test(arguments: [(0.005, "0.5 %"), (1, "100 %"), (0.12345, "12.345 %")])
    func shares(_ share: Double, _ text: String) {
        #expect(PercentText.text(share) == text)
    }
}
