import Testing

@testable import Disclosure

@Suite("Figures are rounded to what one unit changes of them") struct PrintedStepTests {
    /// Scores from 0 to 100 with two decimals: 10 000 parts. 100 over the persons is 9.09, 5, 2, 0.999, 0.5, 0.4975, 0.0499.
    @Test(
        "The step is the least of 1, 2, 5 x 10^k that is at least the range over the number of persons",
        arguments: [
            (11, 1, 1), (20, 5, 0), (50, 2, 0), (51, 2, 0), (100, 1, 0), (101, 1, 0), (200, 5, -1), (201, 5, -1),
            (2004, 5, -2),
        ]
    )
    func steps(count: Int, digit: Int, exponent: Int) throws {
        let rounding = try #require(PrintedStep(atLeast: 10_000, over: 100 * count))
        #expect(rounding.digit == digit && rounding.exponent == exponent)
        #expect(rounding.value * Double(count) >= 100)
    }

    @Test("200 scores of 0 to 100 that add up to 6 049.00 have a mean of 30.245, printed 30; 6 050.00 give 30.5")
    func values() throws {
        let rounding = try #require(PrintedStep(atLeast: 10_000, over: 100 * 200))
        #expect(rounding.nearest(604_900, over: 20_000) == 30)
        #expect(rounding.nearest(605_000, over: 20_000) == 30.5)
        let tens = try #require(PrintedStep(atLeast: 10_000, over: 100 * 11))
        #expect(tens.nearest(27_400, over: 1100) == 20)
    }

    /// Whoever knows 199 of 200 scores, and the printed mean, places the last within half a step times 200, either way: 100.
    @Test("The printed mean leaves the last person's score open over the whole range")
    func differencing() throws {
        let rounding = try #require(PrintedStep(atLeast: 10_000, over: 100 * 200))
        let others = 199 * 3020
        let means = Set((0...100).map { rounding.nearest(others + $0 * 100, over: 20_000) })
        #expect(means.count == 2)
    }

    @Test("Of scores that cannot differ there is no step") func constant() {
        #expect(PrintedStep(atLeast: 0, over: 100 * 20) == nil)
    }
}
