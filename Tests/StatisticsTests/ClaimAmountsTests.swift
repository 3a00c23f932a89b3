import Statistics
import Testing

extension ClaimAmounts {
    /// The four numbers of a list of amounts.
    init(of amounts: [Double]) throws {
        try self.init(
            total: amounts.reduce(0, +),
            sumOfSquares: amounts.reduce(0) { $0 + $1 * $1 },
            maximum: amounts.max() ?? 0,
            claimCount: amounts.count
        )
    }
}

struct ClaimAmountsTests {
    @Test(arguments: [[], [0], [0, 0], [5], [0.1, 0.1, 0.1], [1, 2, 3], [1e-3, 1e6], [0, 7]])
    func acceptsTheNumbersOfAnyList(amounts: [Double]) throws {
        #expect(try ClaimAmounts(of: amounts).claimCount == amounts.count)
    }

    /// For three claims of 1, 2 and 3: total 6, sum of squares 14, maximum 3.
    @Test(arguments: [
        (-6, 14, 3, 3), (6, -14, 3, 3), (6, 14, -3, 3), (.nan, 14, 3, 3), (6, .infinity, 3, 3), (6, 14, .nan, 3),
        (6, 14, 3, 1), (6, 14, 7, 3), (6, 8, 3, 3), (6, 20, 3, 3), (6, 11, 3, 3), (6, 14, 3, 0), (1e-200, 0, 1e-200, 1),
    ])
    func refusesNumbersThatNoListHas(total: Double, sumOfSquares: Double, maximum: Double, claimCount: Int) {
        #expect(throws: StatisticsError.self) {
            try ClaimAmounts(
                total: total, sumOfSquares: sumOfSquares, maximum: maximum, claimCount: claimCount)
        }
    }

    @Test func refusesANegativeNumberOfClaims() {
        #expect(throws: StatisticsError.invalidCount(-1)) {
            try ClaimAmounts(total: 0, sumOfSquares: 0, maximum: 0, claimCount: -1)
        }
    }
}
