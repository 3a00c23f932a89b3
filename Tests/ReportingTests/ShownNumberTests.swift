import Testing
import Words

@testable import Reporting

@Suite("A number of a text and the figures behind it") struct ShownNumberTests {
    @Test(
        "Half of its last decimal is what rounding takes, and a millionth of that half what arithmetic does",
        arguments: [
            ("2", 2.5, true), ("2", 1.5, true), ("2", 2.51, false), ("2,5", 2.55, true), ("2,5", 2.44, false),
            ("\u{2212}3", -3.4, true), ("\u{2212}3", 3.0, false), ("1\u{202F}234,5 *p*", 1234.46, true),
            ("1\u{202F}234,5", 1234.4, false), ("0", 0.500_000_5, true), ("0", 0.500_000_6, false),
        ])
    func french(cell: String, figure: Double, isOne: Bool) throws {
        let number = try #require(ShownNumber(cell, .french))
        #expect(number.isOne(of: [figure]) == isOne)
        #expect(number.isOne(of: [99, figure]) == isOne && !number.isOne(of: []))
    }

    @Test("The mark of decimals is that of the language; words are no number")
    func marks() throws {
        let english = try #require(ShownNumber("1,234.5", .english))
        #expect(english.isOne(of: [1234.54]) && !english.isOne(of: [1234.56]))
        #expect(ShownNumber("aucun", .french)?.text == nil && ShownNumber("*p*", .english)?.text == nil)
    }
}
