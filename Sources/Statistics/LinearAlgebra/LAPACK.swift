import CLAPACK

/// LAPACK's factorisations: the only place where `CLAPACK` is called.
enum LAPACK {
    /// Least squares by the QR factorisation (`dgels`), and the inverse of R (`dtrtri`).
    ///
    /// - Returns: nil where a column is exactly a combination of the others.
    static func leastSquares(_ design: Matrix, _ response: [Double]) -> (coefficients: [Double], inverse: Matrix)? {
        var factors = design.values
        var solution = response
        let (rows, columns) = (Int32(design.rows), Int32(design.columns))
        let none: CChar = 78  // "N": the matrix itself, not its transpose
        guard
            unsafe LAPACKE_dgels(
                LAPACK_COL_MAJOR, none, rows, columns, 1, &factors, rows, &solution, rows) == 0
        else { return nil }
        var upper = Matrix(rows: design.columns, columns: design.columns)
        for column in 0..<design.columns {
            for row in 0...column { upper[row, column] = factors[row + column * design.rows] }
        }
        let (up, unitless): (CChar, CChar) = (85, 78)  // "U", "N": upper triangle, its diagonal as it stands
        guard unsafe LAPACKE_dtrtri(LAPACK_COL_MAJOR, up, unitless, columns, &upper.values, columns) == 0 else {
            return nil
        }
        return (Array(solution.prefix(design.columns)), upper)
    }

    /// Eigenvalues in ascending order, and the eigenvectors as columns, of a symmetric matrix (`dsyev`).
    static func symmetricEigen(_ matrix: Matrix) -> (values: [Double], vectors: Matrix)? {
        var vectors = matrix
        var values = [Double](repeating: 0, count: matrix.rows)
        let (both, up): (CChar, CChar) = (86, 85)  // "V", "U": vectors too, from the upper triangle
        let order = Int32(matrix.rows)
        guard
            unsafe LAPACKE_dsyev(LAPACK_COL_MAJOR, both, up, order, &vectors.values, order, &values) == 0
        else { return nil }
        return (values, vectors)
    }
}
