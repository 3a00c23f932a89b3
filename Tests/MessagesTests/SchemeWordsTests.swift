import Messages
import Testing
import Words

/// Numbers of explanations, as people read them.
@Suite("Numbers of schemes in words") struct SchemeWordsTests {
    @Test(arguments: [(1234, "12.34"), (-5, "-0.05"), (100, "1.00"), (0, "0.00")])
    func money(_ cents: Int, _ text: String) {
        #expect(SchemeWords.money(cents) == text)
    }

    @Test func numbersKeepSixDecimalsAtMost() {
        #expect(SchemeWords.number(1.0 / 3) == "0.333333")
        #expect(SchemeWords.number(2, unit: "euros") == "2 euros")
    }

    @Test func aDayIsADate() throws {
        let day = try #require(Day("2025-05-01"))
        #expect(SchemeWords.number(Double(day.serial), unit: "day") == "2025-05-01")
    }
}
