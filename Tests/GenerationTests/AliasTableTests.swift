import Statistics
import Testing

@testable import Generation

@Suite("Draws by weight") struct AliasTableTests {
    @Test("Each index comes as often as its weight says; one without weight never does")
    func frequencies() {
        let weights: [Double] = [5, 0, 1, 3, 0, 1]
        let table = AliasTable(weights)
        var generator = SplitMix64(seed: 11)
        var counts = Array(repeating: 0, count: weights.count)
        for _ in 0..<100_000 { counts[table.draw(&generator)] += 1 }
        for (index, weight) in weights.enumerated() {
            // Six standard deviations of a binomial count are below 1 000.
            #expect(abs(counts[index] - Int(weight * 10_000)) < 1_000, "index \(index)")
            #expect((weight == 0) == (counts[index] == 0), "index \(index)")
        }
    }

    @Test("A single weight is always drawn")
    func single() {
        let table = AliasTable([0.25])
        var generator = SplitMix64(seed: 1)
        #expect((0..<100).allSatisfy { _ in table.draw(&generator) == 0 })
    }
}
