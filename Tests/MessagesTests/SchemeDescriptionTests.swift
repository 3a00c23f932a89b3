import Messages
import Schemes
import Testing
import Words

@Suite("A scheme described") struct SchemeDescriptionTests {
    @Test(
        "Decimals are whole, and several in each language from its own number on",
        arguments: [
            (0, "0 décimale", "0 decimals"), (1, "1 décimale", "1 decimal"), (2, "2 décimales", "2 decimals"),
        ])
    func roundings(decimals: Int, french: String, english: String) throws {
        let scheme = try SmallScheme.scheme(decimals: decimals)
        let text = SchemeDescription(scheme, on: nil, SchemeWords(.french)).text
        #expect(text.contains("  montant : \(french), au plus proche  [A] law\n"))
        let other = SchemeDescription(scheme, on: nil, SchemeWords(.english)).text
        #expect(other.contains("  amount: \(english), to the nearest  [A] law\n"))
    }
}
