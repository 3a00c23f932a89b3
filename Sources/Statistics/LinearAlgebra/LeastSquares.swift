/// Weighted least squares: coefficients, residuals and what the variances of the coefficients are made of.
///
/// Everything is kept multiplied by the square root of the weights, so that a weighted fit is an ordinary one.
struct LeastSquares: Sendable {
    /// The design, rows multiplied by the root of their weights.
    let design: Matrix
    /// The residuals, multiplied likewise.
    var residuals: [Double]
    let coefficients: [Double]
    /// The inverse of R, with design = Q R.
    let inverseFactor: Matrix
    /// The inverse of X'WX.
    let inverse: Matrix

    /// - Throws: ``StatisticsError/collinear(column:)`` when a column is, but for rounding, a combination of those before
    ///   it; ``StatisticsError/tooFewPoints(_:needed:)`` with fewer rows than columns.
    init(columns: [[Double]], response: [Double], weights: [Double]? = nil) throws(StatisticsError) {
        let raw = Matrix(columns: columns)
        guard raw.rows >= raw.columns else { throw .tooFewPoints(raw.rows, needed: raw.columns) }
        let roots = weights?.map { $0.squareRoot() }
        design = roots.map { raw.scalingRows(by: $0) } ?? raw
        let scaled = roots.map { zip($0, response).map { $0.0 * $0.1 } } ?? response
        guard let solved = LAPACK.leastSquares(design, scaled) else { throw .collinear(column: raw.columns - 1) }
        for column in 0..<raw.columns {
            let norm = dot(design.column(column), design.column(column)).squareRoot()
            // 1 / |R_jj| is the diagonal of the inverse: what of the column the others do not explain.
            guard abs(solved.inverse[column, column]) * norm < 1e9 else { throw .collinear(column: column) }
        }
        coefficients = solved.coefficients
        inverseFactor = solved.inverse
        inverse = solved.inverse.timesTranspose
        residuals = zip(scaled, design.times(solved.coefficients)).map { $0.0 - $0.1 }
    }

    /// The sum of the squared, weighted residuals.
    var residualSquares: Double { dot(residuals, residuals) }
}
