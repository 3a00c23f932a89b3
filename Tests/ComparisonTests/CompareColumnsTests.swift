import Schemes
import Testing

@testable import Comparison

@Suite("Columns of a comparison by the names that are asked for") struct CompareColumnsTests {
    private func columns(
        _ schemes: [String], between: [String] = [], envelope: String? = nil
    ) throws -> CompareColumns {
        var settings = CompareSettings(schemes: schemes, year: 2025)
        (settings.between, settings.envelope) = (between, envelope)
        return try CompareColumns(settings, SchemeCatalogue(Samples.library), hasClaims: true)
    }

    @Test("Those of the pair and of the budget that were not asked for come last; each column stands once")
    func places() throws {
        let found = try columns(
            ["at-beitrag", "at-beitrag@2016"], between: ["at-auvasicher", "at-beitrag@2025"],
            envelope: "de-bgn-praemie")
        #expect(
            found.columns.map(\.label) == ["at-beitrag", "at-beitrag@2016", "at-auvasicher", "de-bgn-praemie"])
        #expect(found.columns.map(\.year) == [2025, 2016, 2025, 2025])
        #expect(found.pair?.0 == 2 && found.pair?.1 == 0 && found.envelope == 3)
        let plain = try columns(["at-beitrag"])
        #expect(plain.pair == nil && plain.envelope == nil)
    }

    @Test(
        "A name, or a name and a year, is a column; nothing else is",
        arguments: ["", "@", "at-beitrag@x", "at-beitrag@2024@2025"])
    func notSchemes(label: String) {
        #expect(throws: ComparisonError.notAScheme(label)) { try columns([label]) }
    }

    @Test("A column that is asked for twice, or is both of a pair, is an error; the year compared says nothing more")
    func twice() {
        #expect(throws: ComparisonError.repeated("at-beitrag@2025", year: 2025, amongAll: false)) {
            try columns(["at-beitrag", "at-beitrag@2025"])
        }
        #expect(throws: ComparisonError.noDifference("at-beitrag")) {
            try columns(["at-auvasicher"], between: ["at-beitrag", "at-beitrag@2025"])
        }
    }

    @Test("A scheme that sets a rate has no budget, and a year before every law no column")
    func withoutMeaning() {
        let budget = #expect(throws: ComparisonError.self) { try columns(["at-beitrag"], envelope: "at-beitrag") }
        guard case .noBudget("at-beitrag", let aids)? = budget else {
            Issue.record("\(String(describing: budget))")
            return
        }
        #expect(!aids.contains("at-beitrag"))
        let law = #expect(throws: ComparisonError.self) { try columns(["at-beitrag@2000"]) }
        guard case .noLaw(let years, let periods)? = law else {
            Issue.record("\(String(describing: law))")
            return
        }
        #expect(years == [2000] && periods.map(\.label) == ["at-beitrag@2000"])
    }
}
