import Statistics
import Testing

struct IntervalTests {
    @Test func scalesBothLimitsAndKeepsTheLevel() throws {
        let interval = try Interval(lower: 2, upper: 6, level: 0.9).scaled(by: 0.5)
        #expect(try interval == Interval(lower: 1, upper: 3, level: 0.9))
    }

    @Test func anAbsentUpperLimitStaysAbsent() throws {
        let interval = try Interval(lower: 0, upper: nil, level: 0.95).scaled(by: 1000)
        #expect(try interval == Interval(lower: 0, upper: nil, level: 0.95))
    }

    @Test(arguments: [0, -1, .nan, .infinity])
    func refusesAFactorThatIsNotPositiveAndFinite(factor: Double) throws {
        let interval = try Interval(lower: 2, upper: 6, level: 0.9)
        #expect(throws: StatisticsError.self) { try interval.scaled(by: factor) }
    }

    @Test func refusesAScaleThatOverflows() throws {
        let interval = try Interval(lower: 2, upper: 6, level: 0.9)
        #expect(throws: StatisticsError.self) { try interval.scaled(by: 1e308) }
    }

    @Test(arguments: [(2, 1), (.nan, 1), (0, .nan), (0, .infinity), (-Double.infinity, 0)])
    func refusesLimitsNotFiniteOrNotInOrder(lower: Double, upper: Double) {
        #expect(throws: StatisticsError.self) { try Interval(lower: lower, upper: upper, level: 0.95) }
    }

    @Test(arguments: [0, 1, -1, .nan])
    func refusesWhatIsNotALevel(level: Double) {
        #expect(throws: StatisticsError.self) { try Interval(lower: 0, upper: 1, level: level) }
    }
}
