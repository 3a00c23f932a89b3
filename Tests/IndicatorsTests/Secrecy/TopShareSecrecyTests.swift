import Declarations
import Disclosure
import Testing

@testable import Indicators

/// Twenty establishments, of which some have claims: enterprises, fewer than three are few, one with more than 85 % dominates.
@Suite("Shares of the top that leave together") struct TopShareSecrecyTests {
    private func secrecy(_ claims: [Double], holdings: [Int: String] = [:]) throws -> TopShareSecrecy {
        let units = claims.enumerated().map {
            TopShareSecrecy.Unit(establishment: String($0), holding: holdings[$0], claims: $1)
        }
        let rules = try SecrecyRules(Repository.parameters)
        return TopShareSecrecy(
            units: units, establishments: 20, regime: try rules.regime(.enterprises, year: 2024))
    }

    private static let claims = [9.0, 8, 7, 6, 5, 4, 3, 2, 1]

    /// 15 % are three, 20 % four: the fourth has six claims, which is the difference. 30 % are six: three more than 15 %.
    @Test("Two shares that differ by fewer than three establishments do not leave together: the smaller goes before")
    func differences() throws {
        let top = try secrecy(Self.claims)
        #expect(top.shows(15, among: [15]) && top.shows(20, among: [20]))
        #expect(top.shows(15, among: [15, 20]) && !top.shows(20, among: [15, 20]))
        #expect(top.shows(30, among: [15, 30]))
        // What is hidden is no neighbour: 30 % is compared with 15 %.
        #expect(top.shows(30, among: [15, 20, 30]))
        // 17.5 % cuts the fourth in two: with 19 % it gives its claims.
        #expect(!top.shows(19, among: [17.5, 19]))
    }

    @Test("Shares of all claims differ by nothing") func whole() throws {
        let top = try secrecy(Self.claims)
        #expect(top.shows(50, among: [50, 55]) && top.shows(55, among: [50, 55]))
        // 45 % are the nine that have claims.
        #expect(top.shows(45, among: [45, 50]) && top.shows(50, among: [45, 50]))
    }

    @Test("Three establishments at the top that are of one holding are one respondent") func holdings() throws {
        #expect(try secrecy(Self.claims).shows(15, among: []))
        #expect(try !secrecy(Self.claims, holdings: [0: "a", 1: "a", 2: "a"]).shows(15, among: []))
    }

    @Test("Without a rule in force nothing is shown") func withoutRule() {
        #expect(!TopShareSecrecy(units: [], establishments: 20, regime: nil).shows(15, among: []))
    }
}
