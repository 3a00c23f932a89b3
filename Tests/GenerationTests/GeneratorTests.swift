import Digests
import Generation
import TestSupport
import Testing

@Suite("Made-up data") struct GeneratorTests {
    /// In proportion to the country: 0.2854 claims a year for one establishment.
    static let request = GenerationRequest(establishments: 10_000, claims: 8_562, years: 2022...2024, seed: 7)
    static let sample = Result { try Sample(request) }
    private let claims: [[String]]
    private let contributions: [[String]]

    init() throws {
        let sample = try Self.sample.get()
        (claims, contributions) = (sample.claims, sample.contributions)
    }

    @Test("A seed gives the same bytes, another seed others")
    func seeds() throws {
        let small = GenerationRequest(establishments: 300, claims: 500, years: 2023...2024, seed: 5)
        let other = GenerationRequest(establishments: 300, claims: 500, years: 2023...2024, seed: 6)
        let (first, second, third) = (try Sample.bytes(small), try Sample.bytes(small), try Sample.bytes(other))
        #expect(SHA256.hexadecimal(first.claims) == SHA256.hexadecimal(second.claims))
        #expect(SHA256.hexadecimal(first.contributions) == SHA256.hexadecimal(second.contributions))
        #expect(SHA256.hexadecimal(first.claims) != SHA256.hexadecimal(third.claims))
    }

    @Test("Rows leave in pieces of a megabyte and less than a row more")
    func pieces() throws {
        var sizes: [Int] = []
        try Generator(Self.request, profile: try Sample.profile()).writeContributions { sizes.append($0.count) }
        let megabyte = 1 << 20
        #expect(sizes.count > 1)
        #expect(sizes.dropLast().allSatisfy { (megabyte..<megabyte + 512).contains($0) })
    }

    @Test("There are as many claims and rows as asked for, all of full width")
    func totals() {
        #expect(claims.count == 8_562)
        #expect(contributions.count == 30_000)
        #expect(claims.allSatisfy { $0.count == Column.claims.count })
        #expect(contributions.allSatisfy { $0.count == Column.contributions.count })
        #expect(Set(claims.map { $0.claim("numero_sinistre") }).count == 8_562)
    }

    @Test("Each establishment has one row a year, and every claim is of one of them in its year, of its sector")
    func establishments() {
        let rows = Dictionary(grouping: contributions) { $0.contribution("siret") + $0.contribution("annee") }
        #expect(rows.count == 30_000)
        for claim in claims {
            let row = rows[claim.claim("siret") + claim.claim("annee")]?.first
            #expect(row?[2...4] == claim[6...8], "\(claim)")
        }
    }

    @Test("Every SIRET has fourteen digits and a valid key")
    func identifiers() {
        for siret in Set(contributions.map { $0.contribution("siret") }) {
            #expect(siret.utf8.count == 14 && luhnSum(Int(siret) ?? -1) % 10 == 0, "\(siret)")
        }
    }

    @Test("Accident and first payment fall in the year of the claim, in this order")
    func dates() {
        for claim in claims {
            let dates = [claim.claim("date_accident"), claim.claim("date_premier_reglement")]
            #expect(dates.allSatisfy { $0.hasSuffix("/" + claim.claim("annee")) }, "\(claim)")
            let days = dates.map { $0.split(separator: "/").reversed().joined() }
            #expect(days[0] <= days[1], "\(claim)")
        }
    }

    @Test("Only diseases have a tableau and a syndrome; a death has no rate, commuting no cost")
    func coherence() {
        for claim in claims {
            let isDisease = claim.claim("evenement") == "MP"
            #expect(isDisease == !claim.claim("tableau").isEmpty && isDisease == !claim.claim("syndrome").isEmpty)
            #expect(claim.claim("deces") == "non" || claim.claim("taux_ip").isEmpty)
            #expect((claim.claim("evenement") == "trajet") == (claim.claim("cout") == "0,00"))
        }
    }
}
