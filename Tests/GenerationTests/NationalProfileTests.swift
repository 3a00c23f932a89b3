import Declarations
import TestSupport
import Testing

@testable import Generation

/// The profile against the annual report 2024: the totals of the committees are exact.
@Suite("National profile") struct NationalProfileTests {
    private let profile: NationalProfile

    init() throws { profile = try Sample.profile() }

    private func sum(_ ctn: String, _ figure: (Activities.Sector) -> Int) -> Int {
        profile.activities.sectors.filter { $0.ctn == ctn }.reduce(0) { $0 + figure($1) }
    }

    @Test(
        "Employees and accidents by committee are those of table 7",
        arguments: [
            ("AA", 1_777_902, 40_161), ("BB", 1_904_223, 72_633), ("CC", 2_328_630, 85_150), ("DD", 2_884_356, 93_735),
            ("EE", 432_159, 8_551), ("FF", 431_801, 14_363), ("GG", 2_373_722, 41_677), ("HH", 4_731_772, 36_773),
            ("II", 3_935_003, 156_571),
        ])
    func committees(ctn: String, employees: Int, accidents: Int) {
        #expect(sum(ctn, \.employees) == employees)
        #expect(sum(ctn, \.accidents) == accidents)
    }

    @Test("Hours, and diseases without the special account (50 598 less 2 556), are those of the key figures")
    func totals() {
        #expect(profile.activities.sectors.reduce(0) { $0 + $1.hours } == 34_359_322_638)
        #expect(profile.activities.sectors.reduce(0) { $0 + $1.diseases } == 48_042)
        #expect(profile.activities.committees.reduce(0) { $0 + $1.commuting } == 94_654)
        #expect(profile.activities.events.map(\.event) == ["AT", "trajet", "MP"])
    }

    @Test("Every sector has a committee and a code")
    func sectors() {
        let committees = Set(profile.activities.committees.map(\.ctn))
        #expect(profile.activities.sectors.allSatisfy { committees.contains($0.ctn) && !$0.naf.isEmpty })
    }

    @Test(
        "Diseases by tableau are those of table 20, and the letters of tableau 57 those of the regions of the body",
        arguments: [
            ("", 50_598), ("057A", 40_976), ("069A", 84), ("079A", 931), ("097A", 477), ("098A", 2_255),
            ("057AA", 16_553), ("057AB", 10_384), ("057AC", 13_783), ("057AD", 155), ("057AE", 100), ("057AZ", 1),
        ])
    func diseases(prefix: String, cases: Int) {
        let matching = profile.diseases.syndromes.filter { $0.syndrome.hasPrefix(prefix) }
        #expect(matching.reduce(0) { $0 + $1.cases } == cases)
    }

    @Test("Costs are those of table 61: two classes of the metal industry, and that of all where the decree has none")
    func costs() throws {
        let metal = profile.costs[0]
        #expect(metal.euros(days: 3, points: 0, isFatal: false) == 297)
        #expect(metal.euros(days: 30, points: 12, isFatal: false) == 1805 + 67954)
        #expect(metal.euros(days: 0, points: 0, isFatal: true) == 297 + 673_299)
        #expect(profile.costs[1].temporary[2] == 1522)
    }
}
