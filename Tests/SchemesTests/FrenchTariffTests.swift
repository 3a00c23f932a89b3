import Declarations
import Schemes
import TestSupport
import Testing

@Suite("The French tariff, its identities")
struct FrenchTariffTests {
    private let scheme: Scheme

    init() throws {
        scheme = try SchemeLibrary(
            folder: Project.root + "/Datasets/schemes", parameters: ParameterFiles(folder: Project.parameters)
        ).scheme("fr-tarif")
    }

    private func enterprise(_ headcount: Double, brut: Double, collective: Double, previous: Double? = nil)
        -> Enterprise
    {
        let years = (2015...2025).map {
            YearFacts(year: $0, employees: headcount, payroll: 1_000_000_00, rate: $0 == 2024 ? previous : nil)
        }
        return Enterprise(
            id: "e", codes: ["ctn": "AA"], years: years,
            facts: ["taux_brut_connu": brut, "taux_collectif_connu": collective])
    }

    private func rate(_ enterprise: Enterprise) throws -> Double {
        let law = try scheme.inForce(on: SchemeText.day("2025-06-01"))
        return try #require(law.result(for: enterprise).rate)
    }

    @Test("Under 20 the gross rate does not matter; from 150 the collective rate does not")
    func ends() throws {
        #expect(try rate(enterprise(19, brut: 1, collective: 3)) == rate(enterprise(19, brut: 9, collective: 3)))
        #expect(try rate(enterprise(150, brut: 1, collective: 3)) == rate(enterprise(150, brut: 1, collective: 9)))
    }

    @Test("A mixed rate stands between both, nearer to the individual one as the firm grows")
    func between() throws {
        let rates = try [20.0, 60, 100, 149].map { try rate(enterprise($0, brut: 0, collective: 3)) }
        #expect(rates == rates.sorted(by: >))
        #expect(rates.allSatisfy { $0 > 0.5 && $0 < 3 })
    }

    @Test("Capping holds whatever the gross rate: 2.80 to 4.60 after 3.60", arguments: [0.0, 0.5, 1, 2, 5, 20])
    func capping(brut: Double) throws {
        let rate = try rate(enterprise(200, brut: brut, collective: 3, previous: 3.6))
        #expect(rate >= 2.8 && rate <= 4.6)
    }

    @Test("Both forms of the cap meet at 4: 3.20 and 5.00")
    func continuity() throws {
        #expect(try rate(enterprise(200, brut: 0, collective: 3, previous: 4)) == 3.2)
        #expect(try rate(enterprise(200, brut: 20, collective: 3, previous: 4)) == 5)
        #expect(try rate(enterprise(200, brut: 20, collective: 3, previous: 4.0001)) == 5)
    }

    @Test("The result names the weakest value: the freeze of thresholds rests on one source")
    func grade() throws {
        let law = try scheme.inForce(on: SchemeText.day("2025-06-01"))
        #expect(law.result(for: enterprise(85, brut: 1, collective: 3)).grade == .b)
    }
}
