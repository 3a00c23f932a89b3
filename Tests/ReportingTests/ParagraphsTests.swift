import Testing

@testable import Reporting

@Suite("Parts of prose") struct ParagraphsTests {
    @Test("Items of a list and paragraphs can go one by one; joined again they are the prose")
    func parts() {
        let prose = "Un.\nSuite.\n\n- a\n- b\n  suite de b\n\nFin."
        let parts = Paragraphs.of(prose)
        #expect(parts == ["Un.\nSuite.", "", "- a", "- b\n  suite de b", "", "Fin."])
        #expect(parts.joined(separator: "\n") == prose)
    }

    @Test("A part is named by its first words")
    func opening() {
        #expect(Paragraphs.opening("- Décès par **accident** : 3.") == "« Décès par accident »")
        let long = "Les personnes que deux outils ont repérées et qui ont un droit ouvert sont nombreuses."
        #expect(Paragraphs.opening(long) == "« Les personnes que deux outils ont repérées et qui ont un… »")
    }
}
