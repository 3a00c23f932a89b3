import Schemes
import Testing

@Suite("Rules over claims")
struct ClaimRuleTests {
    private let years = (2020...2024).map { YearFacts(year: $0, payroll: 1) }

    private func result(_ kind: String, _ keys: String, _ claims: [Claim], years: [YearFacts]? = nil) throws
        -> SchemeResult
    {
        try SchemeText(
            values: "[\(SchemeText.value("t", #""entries": {"AA": {"it1": 297, "it2": 528}}"#))]",
            steps: "[\(SchemeText.step(kind, "r", keys))]", amount: "r"
        ).result(Enterprise(id: "e", codes: ["ctn": "AA"], years: years ?? self.years, claims: claims))
    }

    private static let window = #""events": ["AT", "MP"], "window": [-4, -2]"#

    @Test("Claims of the window are counted; commuting, the special account and other years are not")
    func count() throws {
        let claims = [
            Claim(year: 2020, count: 3), Claim(event: .disease, year: 2022), Claim(event: .commuting, year: 2021),
            Claim(year: 2019), Claim(year: 2023), Claim(year: 2021, isOnSpecialAccount: true),
        ]
        #expect(try result("claims", Self.window, claims).amount == 400)
    }

    @Test("A sum of a field, under a condition")
    func sum() throws {
        let claims = [Claim(year: 2021, days: 10, count: 2), Claim(year: 2021, days: 3)]
        let keys = Self.window + #", "where": "claim.days >= 4", "sum": "claim.days""#
        #expect(try result("claims", keys, claims).amount == 2000)
    }

    @Test("A year of which nothing is known has unknown claims")
    func unknownYear() throws {
        let result = try result("claims", Self.window, [], years: [YearFacts(year: 2021), YearFacts(year: 2022)])
        #expect(result.outcome == .undetermined(.missingYear(fact: "claims", year: 2020)))
    }

    @Test("An incapacity counts in the year of its notification")
    func incapacity() throws {
        let claims = [
            Claim(year: 2018, incapacity: 5, incapacityYear: 2021),
            Claim(year: 2021, incapacity: 5, incapacityYear: 2023),
        ]
        #expect(try result("claims", Self.window + #", "dated": "incapacity""#, claims).amount == 100)
    }

    private static let classes =
        #", "classes": [{"class": "it1", "when": "claim.days < 4"}, {"class": "it2", "when": "claim.days <= 15"}]"#

    @Test("Lump sums: each claim in its first class, at the price of the table (coûts moyens A 2025)")
    func lumpSums() throws {
        let claims = [Claim(year: 2021, days: 3, count: 2), Claim(year: 2022, days: 4)]
        let steps = try SchemeText(
            codes: #"[{"name": "ctn", "title": "ctn"}]"#,
            values: "[\(SchemeText.value("t", #""entries": {"AA": {"it1": 297, "it2": 528}}"#))]",
            steps:
                "[\(SchemeText.step("lump-sums", "r", Self.window + #", "table": "t", "keys": ["ctn"]"# + Self.classes))]",
            amount: "r"
        ).result(Enterprise(id: "e", codes: ["ctn": "AA"], years: years, claims: claims))
        #expect(steps.amount == (2 * 297 + 528) * 100)
    }

    @Test("A claim outside every class is an obstacle, never zero")
    func noClass() throws {
        let result = try result(
            "lump-sums", Self.window + #", "table": "t", "keys": ["'AA'"]"# + Self.classes,
            [Claim(year: 2021, days: 16)])
        #expect(result.outcome == .undetermined(.noClass(step: "r")))
    }

    @Test("A cell that is not in the table is named")
    func noCell() throws {
        let result = try result(
            "lump-sums", Self.window + #", "table": "t", "keys": ["'ZZ'"]"# + Self.classes, [Claim(year: 2021, days: 1)]
        )
        guard case .undetermined(.noCell("t", ["ZZ", "it1"], _)) = result.outcome else {
            Issue.record("\(result.outcome)")
            return
        }
    }

    @Test("A cost that is needed and unknown is an obstacle")
    func cost() throws {
        let result = try result("claims", Self.window + #", "sum": "claim.cost""#, [Claim(year: 2021)])
        #expect(result.outcome == .undetermined(.missingClaimCost(step: "r")))
    }

    @Test("The fields of a claim cannot be named outside a rule over claims")
    func scope() throws {
        #expect(throws: SchemeError.self) { try SchemeText(amount: "claim.days").result() }
    }
}
