import Testing
import Words

@Suite("Days in sentences") struct DayWordsTests {
    @Test(
        "The first of a month is an ordinal in French",
        arguments: [
            ("2025-05-01", "1er mai 2025", "1 May 2025"), ("2016-12-31", "31 décembre 2016", "31 December 2016"),
            ("2024-02-29", "29 février 2024", "29 February 2024"),
        ])
    func words(text: String, french: String, english: String) throws {
        let words = try #require(Day(text)).words
        #expect(words == Bilingual(french, english))
    }
}
