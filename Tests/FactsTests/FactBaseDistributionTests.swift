import Testing

@testable import Facts

@Suite("Claims of a year, establishment by establishment") struct FactBaseDistributionTests {
    private static let accidents = Distribution(event: .accident)
    private static let diseases = Distribution(event: .disease)

    /// A file with claims of 2024 of the establishments 0, 1, 2...; zero for one that has none.
    private func facts(
        _ name: String, establishments: Int? = nil, _ claims: [Distribution: [Int]] = [:]
    ) -> ResourceFacts {
        var facts = FactsDraft(name: name).facts()
        facts.establishments["2024"] = establishments
        for (distribution, counts) in claims {
            var tally = EstablishmentTally()
            for (number, count) in counts.enumerated() where count > 0 {
                let id = EstablishmentID(number: UInt64(number), digits: 14)
                tally.add(id, texts: [], year: 2024, claims: count)
            }
            facts.tallies[distribution] = tally
        }
        return facts
    }

    private func histogram(_ distribution: ClaimDistribution) -> [[Int]] {
        distribution.histogram.map { [$0.claims, $0.establishments] }
    }

    /// Accidents: 3, then 1 and 1, then 1, which makes 3, 2 and 1; with the diseases 3, 2 and 3.
    @Test("Files add up for one establishment, and each that counts is a source")
    func files() throws {
        let base = FactBase([
            facts("contributions", establishments: 20), facts("a", [Self.accidents: [3, 1]]),
            facts("b", [Self.accidents: [0, 1, 1]]), facts("c", [Self.diseases: [0, 0, 2]]),
        ])
        let accidents = try #require(base.distribution([Self.accidents], year: 2024))
        #expect(histogram(accidents) == [[3, 1], [2, 1], [1, 1]])
        #expect(accidents.claims == 6 && accidents.establishments == 20 && accidents.resources == [1, 2])
        let both = try #require(base.distribution([Self.accidents, Self.diseases], year: 2024))
        #expect(histogram(both) == [[3, 2], [2, 1]] && both.resources == [1, 2, 3])
    }

    @Test("There are never fewer establishments than those that have claims")
    func fewContributions() throws {
        let base = FactBase([facts("a", establishments: 2, [Self.accidents: [1, 1, 1]])])
        #expect(try #require(base.distribution([Self.accidents], year: 2024)).establishments == 3)
    }

    @Test("Nothing is said where no file names establishments, or the year has no contributions")
    func nothing() {
        let counted = facts("a", establishments: 5, [Self.accidents: [1]])
        #expect(FactBase([counted]).distribution([Self.diseases], year: 2024)?.claims == nil)
        #expect(FactBase([counted]).distribution([Self.accidents], year: 2023)?.claims == nil)
        #expect(FactBase([facts("a", [Self.accidents: [1]])]).distribution([Self.accidents], year: 2024)?.claims == nil)
    }
}
