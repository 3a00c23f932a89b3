import Testing

@testable import Statistics

@Suite("Least squares") struct LeastSquaresTests {
    /// A line through (0, 1), (1, 3), (2, 4), (3, 4): slope 1, intercept 1.5, sum of squares 1.
    @Test("A line through four points, by the formulas of a line")
    func line() throws {
        let fit = try LeastSquares(columns: [[1, 1, 1, 1], [0, 1, 2, 3]], response: [1, 3, 4, 4])
        #expect(abs(fit.coefficients[0] - 1.5) < 1e-14 && abs(fit.coefficients[1] - 1) < 1e-14)
        #expect(abs(fit.residualSquares - 1) < 1e-14)
        // (X'X)^-1 of 4, 6 / 6, 14 is 14, -6 / -6, 4 over 20.
        for (place, value) in [0.7, -0.3, -0.3, 0.2].enumerated() {
            #expect(abs(fit.inverse.values[place] - value) < 1e-14)
        }
    }

    @Test("A weight of two is the same point twice")
    func weights() throws {
        let weighted = try LeastSquares(columns: [[1, 1, 1], [0, 1, 5]], response: [1, 3, 4], weights: [1, 2, 1])
        let twice = try LeastSquares(columns: [[1, 1, 1, 1], [0, 1, 1, 5]], response: [1, 3, 3, 4])
        for (left, right) in zip(weighted.inverse.values, twice.inverse.values) { #expect(abs(left - right) < 1e-14) }
        #expect(abs(weighted.residualSquares - twice.residualSquares) < 1e-13)
    }

    @Test("A column that follows from the others is refused")
    func collinear() {
        #expect(throws: StatisticsError.self) {
            try LeastSquares(columns: [[1, 1, 1], [0.1, 0.2, 0.3], [1.1, 1.2, 1.3]], response: [1, 2, 4])
        }
        #expect(throws: StatisticsError.tooFewPoints(1, needed: 2)) {
            try LeastSquares(columns: [[1], [2]], response: [1])
        }
    }

    @Test("Eigenvalues of 2, 1 / 1, 2 are 1 and 3")
    func eigen() throws {
        let solved = try #require(LAPACK.symmetricEigen(Matrix(columns: [[2, 1], [1, 2]])))
        #expect(abs(solved.values[0] - 1) < 1e-15 && abs(solved.values[1] - 3) < 1e-15)
        #expect(abs(abs(solved.vectors[0, 1]) - 0.5.squareRoot()) < 1e-15)
    }
}
