import Testing

@testable import Indicators

struct BreaksTests {
    private let breaks: Breaks

    init() throws { breaks = try Breaks(Repository.parameters) }

    @Test func theDeclaredBreaks() {
        #expect(breaks.sentence("AT", 2022) != nil)
        #expect(breaks.sentence("AT", 2021) == nil)
        #expect(breaks.sentence("IF", 2018) != nil)
        #expect(breaks.sentence("TAUX-NET", 2022) == nil)
    }

    @Test func theFirstBreakAfterAYear() {
        #expect(breaks.firstBreak(Repository.indicator("AT"), after: 2020, through: 2024) == 2022)
        #expect(breaks.firstBreak(Repository.indicator("AT"), after: 2021, through: 2022) == 2022)
        #expect(breaks.firstBreak(Repository.indicator("AT"), after: 2022, through: 2024) == nil)
        #expect(breaks.firstBreak(Repository.indicator("AT"), after: 2022, through: 2022) == nil)
        #expect(breaks.firstBreak(Repository.indicator("AT"), after: 2024, through: 2020) == nil)
    }

    /// A break names indicators that exist, else it stops nothing.
    @Test func everyBreakNamesKnownIndicators() throws {
        for year in 2000...2030 {
            for indicator in Repository.catalogue.indicators {
                if let sentence = breaks.sentence(indicator.code, year) {
                    #expect(sentence.french.count > 20 && sentence.english.count > 20)
                }
            }
        }
        let known = Repository.catalogue.indicators.count { breaks.sentence($0.code, 2022) != nil }
        #expect(
            known == 16,
            "the fifteen indicators of the rupture of 2022, and employees, who count no short-time work any more")
    }
}
