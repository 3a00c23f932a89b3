import Testing
import Words

struct NumberStyleTests {
    private let french = NumberStyle(.french)
    private let english = NumberStyle(.english)

    /// Rounding for print is half away from zero (indicators.md).
    @Test(arguments: [
        (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (2.675, 2, "2,68"), (1.005, 2, "1,01"), (0.05, 1, "0,1"),
        (0.049999, 1, "0,0"), (26.42429881235995, 1, "26,4"), (12.05, 1, "12,1"), (9.95, 1, "10,0"),
        (99.96, 1, "100,0"), (5e-5, 4, "0,0001"), (4e-5, 4, "0,0000"), (7.0, 2, "7,00"), (0.0, 1, "0,0"),
    ])
    func halvesAreRoundedAwayFromZero(_ value: Double, _ decimals: Int, _ text: String) {
        #expect(french.text(value, decimals: decimals) == text)
    }

    @Test func thousandsByLanguage() {
        #expect(french.text(34_359_322_638, decimals: 0) == "34\u{202F}359\u{202F}322\u{202F}638")
        #expect(french.text(1234.56, decimals: 1) == "1\u{202F}234,6")
        #expect(french.text(999, decimals: 0) == "999")
        #expect(french.text(999.5, decimals: 0) == "1\u{202F}000")
        #expect(english.text(20_799_568, decimals: 0) == "20,799,568")
        #expect(english.text(1234.56, decimals: 1) == "1,234.6")
        #expect(french.text(1e21, decimals: 0).filter { $0 != "\u{202F}" } == "1000000000000000000000")
    }

    /// A minus sign, never a hyphen, and never before a zero.
    @Test func negativeNumbers() {
        #expect(french.text(-1.4863813367506307, decimals: 1) == "\u{2212}1,5")
        #expect(french.text(-0.04, decimals: 1) == "0,0")
        #expect(english.text(-2.5, decimals: 0) == "\u{2212}3")
        #expect(french.text(-0.0, decimals: 1) == "0,0")
    }
}
