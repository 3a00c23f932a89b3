import Statistics
import Testing

struct EventRateTests {
    @Test func isEventsPerUnitOfExposure() throws {
        #expect(try EventRate(count: 3, exposure: 12).value == 0.25)
    }

    @Test func refusesANegativeCount() {
        #expect(throws: StatisticsError.invalidCount(-1)) { try EventRate(count: -1, exposure: 1) }
        #expect(throws: StatisticsError.self) { try EventRate(count: .max, exposure: 1) }
    }

    @Test(arguments: [0, -1, .nan, .infinity, .leastNonzeroMagnitude])
    func refusesAnExposureThatIsNotPositiveAndFinite(exposure: Double) {
        #expect(throws: StatisticsError.self) { try EventRate(count: 1, exposure: exposure) }
    }
}
