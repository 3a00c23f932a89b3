import Testing
import Words

@Suite("Years in words") struct YearTextTests {
    @Test(
        "Years that follow each other are one range",
        arguments: [
            ([], ""), ([2024], "2024"), ([2023, 2024], "2023–2024"), ([2014, 2023, 2024, 2025], "2014, 2023–2025"),
        ])
    func ranges(years: [Int], text: String) {
        #expect(YearText.joined(years) == text)
    }
}
