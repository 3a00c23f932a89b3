import Disclosure
import Testing

@testable import Fragility

@Suite("Figures made of counts") struct FiguresTests {
    @Test("A hidden count hides its share; a shown one has its Wilson interval")
    func shares() throws {
        var book = CountBook()
        book.set(CountKey("all"), 200)
        book.set(CountKey("few"), 10)
        book.set(CountKey("many"), 20)
        let figures = try Figures(book, rules: .enforced())
        let secret = figures.share(CountKey("few"), of: CountKey("all"))
        #expect(secret.value == nil && secret.flags == [.notAvailable, .confidential])
        #expect(secret.numerator == nil && secret.denominator == nil && secret.lower == nil)
        #expect(secret.reasons == [.fewPersons(minimum: 11)])
        let share = figures.share(CountKey("many"), of: CountKey("all"))
        #expect(share.value == 10)
        // R, by the formula of Wilson for 20 of 200, in percent.
        #expect(abs((share.lower ?? 0) - 6.567044867) < 1e-8 && abs((share.upper ?? 0) - 14.940581243) < 1e-8)
        #expect(figures.share(CountKey("none"), of: CountKey("nobody")).reasons.count == 1)
        #expect(figures.protection.primary == 1 && figures.protection.secondary == 0)
    }
}
