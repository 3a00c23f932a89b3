import Statistics
import Testing

struct NormalQuantileTests {
    /// Printed by R 4.2 with 17 digits.
    @Test(arguments: [(0.975, 1.9599639845400536), (0.999, 3.0902323061678132), (0.5, 0), (1e-10, -6.3613409024040557)])
    func agreesWithR(probability: Double, expected: Double) throws {
        expectClose(try normalQuantile(probability), expected, relative: 1e-14, "probability \(probability)")
    }

    @Test(arguments: [0, 1, -0.1, 1.1, .nan])
    func refusesWhatIsNotAProbability(probability: Double) {
        #expect(throws: StatisticsError.self) { try normalQuantile(probability) }
    }
}
