import Schemes
import Testing

@testable import Comparison

@Suite("Weights and bounds in sums") struct WeightTests {
    private func compared(weight: Double) -> ComparedEnterprise {
        ComparedEnterprise(
            Enterprise(id: "e", weight: weight, years: [YearFacts(year: 2025, employees: 10, payroll: 1)]), in: 2025)
    }

    @Test("An enterprise of weight 3 that loses 100 € loses 300 €, and one that gains as much gains 300 €")
    func lossesAreWeighted() {
        var pair = PairTally(first: 0, second: 1)
        pair.add([.eligible(low: 0, high: 0), .eligible(low: -100_00, high: -100_00)], compared(weight: 3))
        #expect(pair.all.lost == 300_00 && pair.all.won == 0)
        pair.add([.eligible(low: 0, high: 0), .eligible(low: 100_00, high: 100_00)], compared(weight: 3))
        #expect(pair.all.lost == 300_00 && pair.all.won == 300_00)
    }

    @Test("Between -300 and -100 is paid 200, and between 100 and 300 received 200, as often as the weight says")
    func middleOfBounds() {
        var sums = GroupSums()
        sums.add(.eligible(low: -300, high: -100), compared(weight: 1))
        sums.add(.eligible(low: 100, high: 300), compared(weight: 2))
        #expect(sums.paid == 200 && sums.received == 400)
        #expect(sums.low == -100 && sums.high == 500)
    }
}
