import Statistics
import Testing

@testable import Generation

@Suite("Draws by quantiles") struct QuantileTableTests {
    @Test(
        "Draws have the mean that was asked for, and stay within the highest value",
        arguments: [(98.3, 1.5), (316.6, 1.2)])
    func mean(mean: Double, spread: Double) throws {
        let table = try QuantileTable(mean: mean, spread: spread, highest: 1095, scale: 256, count: 4096)
        var generator = SplitMix64(seed: 42)
        let values = (0..<200_000).map { _ in Double(table.draw(&generator)) / 256 }
        #expect(abs(values.reduce(0, +) / 200_000 - mean) < 0.02 * mean)
        #expect(values.allSatisfy { (0...1095).contains($0) })
    }

    @Test("Without a cap that bites, the median is exp(-spread²/2) of the mean: a lognormal distribution")
    func median() throws {
        let table = try QuantileTable(mean: 1, spread: 1, highest: 1000, scale: 65536, count: 65536)
        var generator = SplitMix64(seed: 9)
        let values = (0..<100_001).map { _ in table.draw(&generator) }.sorted()
        #expect(abs(Double(values[50_000]) / 65536 - 0.606530659712633) < 0.02)
    }
}
