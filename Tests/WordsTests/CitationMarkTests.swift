import Testing
import Words

@Suite("Marks of citations") struct CitationMarkTests {
    @Test("A citation keeps its words, and its marks are those of the language")
    func marks() {
        let both = CitationMark.inBoth("Relevé des ports (données fictives), état au 2024-09-30")
        #expect(both.french == "Relevé des ports (données fictives), état au 2024-09-30")
        #expect(both.english == "Relevé des ports (made-up data), as of 2024-09-30")
        #expect(CitationMark.inBoth("Eurostat") == Bilingual(same: "Eurostat"))
    }

    @Test("A citation says that data are made up by its mark only")
    func madeUp() {
        #expect(CitationMark.saysMadeUp("Relevé (données fictives)"))
        #expect(!CitationMark.saysMadeUp("Relevé des fictions"))
    }
}
