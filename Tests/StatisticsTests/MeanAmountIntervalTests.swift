import Testing

@testable import Statistics

/// Expected limits: R 4.3, `m <- mean(x); s <- sqrt(sum((x - m)^2)) / length(x); m * exp(c(-1, 1) * qnorm(0.975) * s / m)`.
@Suite("Interval of a mean amount, given the number of claims") struct MeanAmountIntervalTests {
    @Test("Eighty-five stops of 184 days, of which the squares make 504")
    func stops() throws {
        let interval = try #require(
            try MeanAmountInterval.logarithmic(total: 184, sumOfSquares: 504, count: 85, level: 0.95))
        #expect(abs(interval.lower - 1.9401669432046482) < 1e-12)
        #expect(abs((interval.upper ?? 0) - 2.4152311085939124) < 1e-12)
    }

    @Test("Equal amounts leave no doubt on their mean")
    func equal() throws {
        let interval = try #require(
            try MeanAmountInterval.logarithmic(total: 30, sumOfSquares: 90, count: 10, level: 0.95))
        #expect(interval.lower == 3 && interval.upper == 3)
    }

    @Test("None under ten claims, without an amount, and of squares that are not those of the total")
    func none() throws {
        #expect(try MeanAmountInterval.logarithmic(total: 30, sumOfSquares: 200, count: 9, level: 0.95) == nil)
        #expect(try MeanAmountInterval.logarithmic(total: 0, sumOfSquares: 0, count: 20, level: 0.95) == nil)
        #expect(try MeanAmountInterval.logarithmic(total: 30, sumOfSquares: 80, count: 10, level: 0.95) == nil)
        #expect(throws: StatisticsError.self) {
            try MeanAmountInterval.logarithmic(total: 30, sumOfSquares: 90, count: 10, level: 1)
        }
    }
}
