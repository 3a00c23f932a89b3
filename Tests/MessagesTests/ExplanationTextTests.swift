import Messages
import Schemes
import Testing
import Words

@Suite("A result explained") struct ExplanationTextTests {
    @Test(
        "Who pays and who receives is told, but of nothing",
        arguments: [("0 - 5", "pays: 5.00 EUR"), ("0", "amount: 0.00 EUR"), ("0 + 5", "receives: 5.00 EUR")])
    func amounts(formula: String, line: String) throws {
        let scheme = try SmallScheme.scheme(amount: formula)
        let day = try #require(Day("2024-06-01"))
        let result = try scheme.inForce(on: day).result(for: Enterprise(id: "e"), explaining: true)
        let text = ExplanationText(scheme, SchemeWords(.english)).text([result])
        #expect(text.split(separator: "\n").contains { $0 == line }, "\(text)")
    }
}
