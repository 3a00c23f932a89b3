import Indicators
import Reports
import Testing
import Words

struct CatalogueTextTests {
    @Test(arguments: Language.allCases)
    func everyIndicatorHasALine(_ language: Language) {
        let lines = CatalogueText.table(language).split(separator: "\n")
        #expect(lines.count == 2 + Catalogue.indicators.count + Catalogue.derivations.count)
        for indicator in Catalogue.indicators {
            #expect(lines.contains { $0.hasPrefix("| \(indicator.code) | ") }, "\(indicator.code)")
        }
        let columns = lines.map { line in line.replacing("\\|", with: "").count { $0 == "|" } }
        #expect(Set(columns) == [6])
    }

    @Test func anEntrySaysWhatItMustNotBeTakenFor() throws {
        let indicator = try #require(Catalogue.indicator("IP"))
        let entry = CatalogueText.entry(indicator, .french)
        #expect(entry.contains("À ne pas confondre avec\u{A0}: Une part des sinistres"))
        #expect(CatalogueText.entry(indicator, .english).contains("Not to be confused with: A share of the claims"))
    }
}
