import Indicators
import Reports
import Testing
import Words

struct CatalogueTextTests {
    @Test(arguments: Language.allCases)
    func everyIndicatorHasALine(_ language: Language) throws {
        let catalogue = try Shipped.vocabulary().catalogue
        let grid = CatalogueText.grid(catalogue, language)
        #expect(grid.rows.count == catalogue.indicators.count + Catalogue.derivations.count)
        #expect(
            Array(grid.rows.map(\.[0]).prefix(catalogue.indicators.count))
                == catalogue.indicators.map { Phrase($0.code) })
        #expect(Set(grid.rows.map(\.count) + [grid.columns.count]) == [6])
    }

    @Test func anEntrySaysWhatItMustNotBeTakenFor() throws {
        let indicator = try #require(Shipped.vocabulary().catalogue.indicator("IP"))
        let entry = CatalogueText.entry(indicator, .french)
        #expect(entry.contains("À ne pas confondre avec\u{A0}: Une part des sinistres"))
        #expect(CatalogueText.entry(indicator, .english).contains("Not to be confused with: A share of the claims"))
    }
}
