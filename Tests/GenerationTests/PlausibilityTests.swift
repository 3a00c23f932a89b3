import TestSupport
import Testing

@testable import Generation

/// Figures of the made-up country beside those of the real one, within what chance leaves to a sample of this size.
@Suite("Plausibility") struct PlausibilityTests {
    private let claims: [[String]]
    private let contributions: [[String]]

    init() throws {
        let sample = try GeneratorTests.sample.get()
        (claims, contributions) = (sample.claims, sample.contributions)
    }

    private func claims(_ event: String) -> [[String]] { claims.filter { $0.claim("evenement") == event } }

    @Test("The frequency index is near the published 26.4, the frequency rate near 16.0, the severity rate near 1.6")
    func rates() {
        let accidents = claims("AT")
        let hours = contributions.reduce(0) { $0 + $1.contribution("heures").number }
        let employees = contributions.reduce(0) { $0 + $1.contribution("salaries").number }
        let days = accidents.reduce(0) { $0 + $1.claim("jours_it").number }
        #expect(abs(Double(accidents.count) / employees * 1000 - 26.4) < 4)
        #expect(abs(Double(accidents.count) / hours * 1_000_000 - 16.0) < 2.5)
        #expect(abs(days / hours * 1000 - 1.57) < 0.3)
    }

    @Test("Musculoskeletal disorders are near 88.4 % of diseases")
    func disorders() {
        let diseases = claims("MP")
        let tableaux: Set = ["057", "069", "079", "097", "098"]
        let disorders = diseases.count { tableaux.contains(String($0.claim("tableau").prefix(3))) }
        #expect(abs(Double(disorders) / Double(diseases.count) - 0.884) < 0.04)
    }

    @Test("Every size band has establishments, each in the band of its employees; most have fewer than ten")
    func sizes() {
        let bounds = ["1-9": 0..<10.0, "10-19": 10..<20, "20-49": 20..<50, "50-99": 50..<100, "100-199": 100..<200]
        for row in contributions {
            let bound = bounds[row.contribution("tranche_effectif")] ?? 200..<20_000.0
            #expect(bound.contains(row.contribution("salaries").number), "\(row)")
        }
        let bands = Dictionary(grouping: contributions) { $0.contribution("tranche_effectif") }.mapValues(\.count)
        #expect(Set(bands.keys) == Set(SizeBand.allCases.map(\.rawValue)))
        #expect((0.75...0.9).contains(Double(bands["1-9"] ?? 0) / 30_000))
    }

    @Test("Risk follows the sector: construction has more accidents for an employee than offices, as in the country")
    func sectors() {
        let employees = Dictionary(grouping: contributions) { $0.contribution("ctn") }
            .mapValues { $0.reduce(0) { $0 + $1.contribution("salaries").number } }
        let accidents = Dictionary(grouping: claims("AT")) { $0.claim("ctn") }.mapValues { Double($0.count) }
        let index = accidents.mapValues { $0 * 1000 }.merging(employees, uniquingKeysWith: /)
        #expect((index["BB"] ?? 0) > 2.5 * (index["HH"] ?? .infinity))
    }

    @Test("An establishment of fewer than ten employees that had a claim has more of them in the years that follow")
    func repeats() {
        let small = contributions.filter {
            $0.contribution("annee") == "2022" && $0.contribution("tranche_effectif") == "1-9"
        }
        let bySiret = Dictionary(grouping: claims) { $0.claim("siret") }
        let counts = small.map { row in
            let years = bySiret[row.contribution("siret"), default: []].map { $0.claim("annee") }
            let first = years.count { $0 == "2022" }
            return (first: first, later: years.count - first, employees: row.contribution("salaries").number)
        }
        func rate(_ group: [(first: Int, later: Int, employees: Double)]) -> Double {
            Double(group.reduce(0) { $0 + $1.later }) / group.reduce(0) { $0 + $1.employees }
        }
        #expect(rate(counts.filter { $0.first > 0 }) > 1.5 * rate(counts.filter { $0.first == 0 }))
    }
}
