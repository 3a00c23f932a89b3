import Testing

@testable import Disclosure

@Suite("Figures are rounded to what one unit changes of them") struct PrintedStepTests {
    /// Scores from 0 to 100 with two decimals: 10 000 parts. 100 over the persons is 9.09, 5, 2, 0.999, 0.5, 0.4975, 0.0499.
    @Test(
        "The step is the least of 1, 2, 5 x 10^k that is at least the range over the number of persons",
        arguments: [
            (11, 1, 1, 10), (20, 5, 0, 5), (50, 2, 0, 2), (51, 2, 0, 2), (100, 1, 0, 1), (101, 1, 0, 1),
            (200, 5, -1, 0.5), (201, 5, -1, 0.5), (2004, 5, -2, 0.05),
        ]
    )
    func steps(count: Int, digit: Int, exponent: Int, value: Double) throws {
        let rounding = try #require(PrintedStep(atLeast: 10_000, over: 100 * count))
        #expect(rounding.digit == digit && rounding.exponent == exponent)
        #expect(rounding.value == value)
    }

    /// Ten parts make a unit: 25 of them are 2.5 and need steps of 5; 200 are 20, and 201 are more.
    @Test(
        "A change that is a step itself is printed in that step, a little more in the next one",
        arguments: [(25, 5.0), (20, 2), (21, 5), (200, 20), (201, 50), (1000, 100), (1, 0.1), (0, nil)])
    func boundaries(change: Int, step: Double?) {
        #expect(PrintedStep(atLeast: change, over: 10)?.value == step)
    }

    @Test("Half a step goes away from zero, above and below it")
    func halves() throws {
        let units = try #require(PrintedStep(atLeast: 10, over: 10))
        #expect(units.nearest(25, over: 10) == 3 && units.nearest(-25, over: 10) == -3)
        #expect(units.nearest(24, over: 10) == 2 && units.nearest(0, over: 10) == 0)
        let tens = try #require(PrintedStep(atLeast: 100, over: 10))
        #expect(tens.nearest(150, over: 10) == 20 && tens.nearest(149, over: 10) == 10)
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
