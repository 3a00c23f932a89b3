import Schemes
import Testing

@testable import Comparison

@Suite("Experiments on a stable enterprise") struct ExperimentsTests {
    private static func experiments(_ scheme: String, year: Int = 2024, employees: Double) throws -> Experiments {
        let model = Samples.enterprise(employees: 100, claims: Samples.claims(employees: 100, year: year))
        return try #require(Experiments(try Samples.column(scheme, year: year), model: model, employees: employees))
    }

    private static let serious = Claim(year: 2024, days: 330, incapacity: 14)

    @Test("At the individual rate, a claim costs its coûts moyens, once, times 1 + M2 (D. 242-6-3 and D. 242-6-6 CSS)")
    func individualRate() throws {
        let cost = try #require(try Self.experiments("fr-tarif", employees: 400).cost(of: Self.serious))
        // CTN AA, 2024: IT of more than 150 days 40 783 euros, IP of 10 to 19 % 65 734 euros; M2 58 %.
        let expected = (40_783 + 65_734) * 1.58
        #expect(abs(cost / 100 / expected - 1) < 0.01, "\(cost / 100) for \(expected)")
    }

    @Test(
        "In 2025, four months at the mean costs of 2024 and eight at those of 2025; nothing is lost to rounding",
        arguments: [200.0, 500, 5000])
    func unrounded(employees: Double) throws {
        let absence = Claim(year: 2025, days: 28)
        let cost = try #require(try Self.experiments("fr-tarif", year: 2025, employees: employees).cost(of: absence))
        // CTN AA, 16 to 45 days: 1 758 euros in 2024, 1 805 in 2025; M2 58 and 56 %.
        let (older, newer) = (1758 * 1.58, 1805 * 1.56)
        let expected = (4 * older + 8 * newer) / 12
        #expect(abs(cost / 100 - expected) < 0.5, "\(cost / 100) for \(expected)")
    }

    @Test(
        "A claim never pays: its cost is not negative, grows with the days, and two cost at least one",
        arguments: [10.0, 30, 75, 149, 150, 500])
    func monotone(employees: Double) throws {
        let trial = try Self.experiments("fr-tarif", year: 2025, employees: employees)
        let costs = try [3, 28, 60, 120, 330].map { days in
            try #require(trial.cost(of: Claim(year: 2025, days: days)))
        }
        #expect(costs == costs.sorted())
        #expect((costs.first ?? -1) >= 0)
        let two = try #require(trial.cost(of: Claim(year: 2025, days: 28, count: 2)))
        #expect(two >= costs[1])
    }

    @Test("At the collective rate, and under the flat Austrian rate, a claim costs nothing")
    func collectiveRate() throws {
        #expect(try Self.experiments("fr-tarif", employees: 10).cost(of: Self.serious) == 0)
        #expect(try Self.experiments("at-beitrag", employees: 400).cost(of: Self.serious) == 0)
    }

    @Test("At 75 employees a claim costs the share of the own rate, 0.9/130 (E - 20) + 0.1 (D. 242-6-13 CSS)")
    func mixedRate() throws {
        let share = 0.9 / 130 * 55 + 0.1
        let cost = try #require(try Self.experiments("fr-tarif", employees: 75).cost(of: Claim(year: 2024, days: 330)))
        #expect(abs(cost / 100 / (40_783 * 1.58 * share) - 1) < 0.03)
    }

    @Test("A rate falls by 0.80 point a year at most (D. 242-6-15 CSS): a claim worth more weighs one year longer")
    func slowFall() throws {
        let share = 0.9 / 130 * 55 + 0.1
        let cost = try #require(try Self.experiments("fr-tarif", employees: 75).cost(of: Self.serious))
        // The claim is worth 0.90 point of 3 million euros in each of three years; 0.10 point of it stays a fourth year.
        let points = (40_783 + 65_734) * 1.58 * share / 9_000_000 * 100
        #expect(abs(cost / 100 - 30_000 * (3 * points + points - 0.8)) < 1000, "\(cost / 100), \(points)")
    }

    @Test("The window of D. 242-6-4, years N-4 to N-2: a third of the gain in two years, all of it in four")
    func lag() throws {
        let response = try #require(try Self.experiments("fr-tarif", employees: 5000).response(toImprovement: 0.2))
        let full = try #require(response.full)
        let shares = response.gains.prefix(5).map { $0 / full }
        for (share, expected) in zip(shares, [0, 0, 1.0 / 3, 2.0 / 3, 1]) { #expect(abs(share - expected) < 0.06) }
        #expect(response.years(to: 0.5) == 3)
        #expect(response.years(to: 0.9) == 4)
    }

    @Test("What never moves with claims has no delay and never pays back")
    func insensitive() throws {
        let response = try #require(try Self.experiments("at-beitrag", employees: 50).response(toImprovement: 0.5))
        #expect(response.full == nil)
        #expect(response.years(to: 0.5) == nil)
        #expect(response.payback(of: 1) == nil)
    }

    @Test("Payback counts whole years from the improvement, at the end of the year that covers the expense")
    func payback() {
        let response = Response(gains: [0, 0, 100, 200, 300])
        #expect(response.payback(of: 0) == 1)
        #expect(response.payback(of: 100) == 3)
        #expect(response.payback(of: 101) == 4)
        #expect(response.payback(of: 601) == nil)
    }

    @Test(
        "Chance alone: one seed draws the same amounts, the collective rate has none, and size calms the individual one"
    )
    func spread() throws {
        let small = try #require(try Self.experiments("fr-tarif", employees: 200).spread(runs: 100, seed: 7))
        let large = try #require(try Self.experiments("fr-tarif", employees: 5000).spread(runs: 100, seed: 7))
        let flat = try #require(try Self.experiments("fr-tarif", employees: 10).spread(runs: 20, seed: 7))
        #expect(try Self.experiments("fr-tarif", employees: 200).spread(runs: 100, seed: 7) == small)
        #expect(try Self.experiments("fr-tarif", employees: 200).spread(runs: 100, seed: 8) != small)
        #expect(Set(flat).count == 1)
        #expect(large[90] - large[10] < small[90] - small[10])
    }

    @Test("Each BGW claim costs 100 euros, and 350 more with a pension under 50 % (Satzung § 30)")
    func lumpSums() throws {
        let trial = try #require(
            Experiments(
                try Samples.column("de-bgw-zuschlag", year: 2025),
                model: Samples.enterprise(
                    employees: 1000, claims: Samples.claims(employees: 1000), contributions: 100_000_000),
                employees: 1000))
        let plain = Claim(year: 2025, days: 28, cost: 180_000)
        let pension = Claim(year: 2025, days: 330, incapacity: 14, cost: 10_900_000)
        #expect(trial.cost(of: plain).map { ($0 / 100).rounded() } == 100)
        #expect(trial.cost(of: pension).map { ($0 / 100).rounded() } == 450)
    }
}
