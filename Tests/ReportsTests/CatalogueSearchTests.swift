import Reports
import Testing

/// Which entries of the catalogue a word finds: those that a person who types it looks for, by reading the catalogue.
@Suite("Words that find indicators") struct CatalogueSearchTests {
    private func codes(_ word: String) throws -> [String] {
        try CatalogueSearch(word, in: Shipped.vocabulary().catalogue).indicators.map(\.code)
    }

    @Test(
        "A word in either language, with or without its accents and its plural",
        arguments: [
            ("maladies", "MP"), ("Maladie", "MP"), ("diseases", "MP"), ("gravité", "TG"), ("gravite", "TG"),
            ("GRAVITÉ", "TG"),
            ("severity", "TG"), ("coût", "COUT"), ("coûts", "COUT"), ("cost", "COUT"), ("accidents", "AT"),
            ("deaths", "DECES"),
            ("décès", "DECES"), ("temps plein", "ETP"), ("full-time", "ETP"), ("trajet", "TRAJET"),
        ])
    func first(word: String, code: String) throws { #expect(try codes(word).first == code, "\(word)") }

    @Test("What a word is about stands before what only warns against it, and what is not about it is not there")
    func order() throws {
        #expect(try codes("gravité") == ["TG", "IG"])
        #expect(try codes("coût").prefix(2) == ["COUT", "COUT-MOYEN"])
        let accidents = try codes("accidents")
        #expect(["AT", "TRAJET", "IF", "TF", "TG", "IG", "AT-4J"].allSatisfy(accidents.contains))
        #expect(!accidents.contains("TAUX-NET") && !accidents.contains("SALARIES"))
    }

    @Test("A figure made of others is found too")
    func derivations() throws {
        let found = try CatalogueSearch("évolution", in: Shipped.vocabulary().catalogue)
        #expect(found.derivations == [.evolution])
    }

    @Test(
        "What is in no entry is not found; the nearest word or code is named",
        arguments: [("zzz", nil), ("maldies", "maladies"), ("FI", "IF"), ("", nil)])
    func nothing(word: String, nearest: String?) throws {
        let catalogue = try Shipped.vocabulary().catalogue
        #expect(CatalogueSearch(word, in: catalogue).isEmpty)
        #expect(CatalogueSearch.nearest(word, in: catalogue) == nearest)
    }
}
