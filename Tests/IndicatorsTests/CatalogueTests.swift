import Testing
import Words

@testable import Indicators

struct CatalogueTests {
    @Test(arguments: Repository.catalogue.indicators.map(\.code))
    func everyEntryIsWholeInBothLanguages(_ code: String) throws {
        let indicator = try #require(Repository.catalogue.indicator(code))
        for text in [indicator.name, indicator.definition, indicator.population, indicator.confusion] {
            for language in Language.allCases {
                let words = text.text(language)
                #expect(words.count >= 4 && !words.hasSuffix(" ") && !words.contains("  "), "\(code): \(words)")
            }
            #expect(text.french.last != ".", "\(code): a table cell, not a sentence")
        }
        #expect(indicator.source.count > 10)
        #expect(code == code.uppercased() && code.allSatisfy { $0.isASCII })
    }

    @Test func codesAreUnique() {
        let codes = Repository.catalogue.indicators.map(\.code) + Catalogue.derivations.map(\.code)
        #expect(Set(codes).count == codes.count)
    }

    /// What a yearly report needs.
    @Test func theIndicatorsAskedForAreThere() {
        let asked = [
            "AT", "TRAJET", "MP", "TMS", "PART-TMS", "IF", "IF-TRAJET", "IF-TMS", "TF", "TG", "IG", "IP", "DECES",
            "JOURS", "SOMME-TAUX-IP", "ETP", "SALARIES", "HEURES", "COUT", "COUT-MOYEN", "TAUX-BRUT", "TAUX-NET",
        ]
        for code in asked { #expect(Repository.catalogue.indicator(code)?.code == code) }
        #expect(Catalogue.derivations.map(\.code) == ["EVOLUTION", "PART", "INDICE", "CONCENTRATION", "HASARD"])
    }

    @Test func codesAreReadInAnyCase() {
        #expect(Repository.catalogue.indicator("if-tms")?.code == "IF-TMS")
        #expect(Repository.catalogue.indicator("IF-TMs")?.code == "IF-TMS")
        #expect(Repository.catalogue.indicator("IFTMS") == nil)
    }

    /// Every reader of an indicator is warned against what it is easily taken for.
    @Test func intervalMethodsFollowTheTableOfIndicators() {
        let exact = ["AT", "TRAJET", "MP", "TMS", "IF", "IF-TRAJET", "IF-TMS", "TF", "IP", "DECES"]
        for code in exact { #expect(Repository.catalogue.indicator(code)?.interval == .exactPoisson, "\(code)") }
        for code in ["TG", "IG", "COUT"] {
            #expect(Repository.catalogue.indicator(code)?.interval == .compoundPoisson, "\(code)")
        }
        #expect(Repository.catalogue.indicator("PART-TMS")?.interval == .wilson)
        for code in ["JOURS", "ETP", "SALARIES", "TAUX-NET"] {
            #expect(Repository.catalogue.indicator(code)?.interval == IntervalMethod.none, "\(code)")
        }
    }
}
