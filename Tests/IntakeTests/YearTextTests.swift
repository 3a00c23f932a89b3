import TestSupport
import Testing

@testable import Intake

@Suite("The year that a text says") struct YearTextTests {
    private func year(_ text: String) -> String? { try? YearText.year(of: text).get() }

    @Test("Seeded dates in every form say their year; with a letter in it, none", arguments: UInt64(1)...50)
    func seededDates(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let year = Int.random(in: 1900...2100, using: &random)
        let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
        let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
        for text in [
            "\(year)", "\(year)\(padded[0])", "\(padded[1])/\(padded[0])/\(year)", "\(day).\(month).\(year)",
            "\(year)-\(padded[0])-\(padded[1])", "\(padded[1])-\(padded[0])-\(year) 00:00:00",
            "\(year)-\(padded[0])-\(padded[1])T23:59:59.999Z",
        ] {
            #expect(self.year(text) == "\(year)", "\(text)")
            var letters = Array(text)
            letters[Int.random(in: letters.indices, using: &random)] = "x"
            #expect(self.year(String(letters)) == nil, "\(String(letters))")
        }
    }

    @Test(
        "What says no year, or more than one",
        arguments: [
            "", "24", "20240", "1899", "2101", "2024 2025", "2024 et 2025", "2024 provisoire", "2024-", "2024/13/01",
            "32/01/2024", "202413", "01/02/24", "2024 12:00", "T2024", "01/02/2024 x", "²024",
        ])
    func noYear(text: String) {
        #expect(year(text) == nil)
    }
}
