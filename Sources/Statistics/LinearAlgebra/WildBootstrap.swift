/// The wild cluster bootstrap of a coefficient under the hypothesis that it is 0, over all 2^G signs of G clusters.
///
/// Of t = estimate / CR1 error, the share of signs with |t*| at least, and above, the observed |t|: with few clusters many
/// are equal, the observed one and its opposite always.
///
/// Source: Cameron A. C., Gelbach J. B., Miller D. L. (2008), Review of Economics and Statistics 90, 414-427.
enum WildBootstrap {
    static let mostClusters = 12

    /// - Parameters:
    ///   - errors: of the full regression, with its clusters.
    ///   - restricted: residuals of the regression without the coefficient, multiplied by the root of the weights.
    /// - Returns: nil for more clusters than ``mostClusters``.
    static func probabilities(
        _ errors: RobustErrors, coefficient: Int, restricted: [Double]
    ) -> (atLeast: Double, above: Double)? {
        let clusters = errors.clusters
        guard clusters.count <= mostClusters else { return nil }
        let influence = errors.influence(of: coefficient)
        let scores = clusters.map { members in
            members.reduce(0) { $0 + influence[$1] * restricted[$1] }
        }
        let fitted = fitted(errors, influence: influence, restricted: restricted)
        let statistics = (0..<1 << clusters.count).map { signs in
            ratio(signs, scores: scores, fitted: fitted)
        }
        let observed = statistics[0] * (1 - 1e-10)
        let beyond = statistics[0] * (1 + 1e-10)
        let draws = Double(statistics.count)
        return (
            Double(statistics.filter { $0 >= observed }.count) / draws,
            Double(statistics.filter { $0 > beyond }.count) / draws
        )
    }

    /// What the residuals of cluster g, once fitted, take from the score of cluster h: element (h, g).
    private static func fitted(_ errors: RobustErrors, influence: [Double], restricted: [Double]) -> Matrix {
        let design = errors.regression.design
        let clusters = errors.clusters
        let sides = { (factors: [Double], members: [Int]) in
            (0..<design.columns).map { column in members.reduce(0) { $0 + design[$1, column] * factors[$1] } }
        }
        let left = clusters.map { sides(influence, $0) }
        let right = clusters.map { errors.regression.inverse.times(sides(restricted, $0)) }
        var result = Matrix(rows: clusters.count, columns: clusters.count)
        for row in clusters.indices {
            for column in clusters.indices { result[row, column] = dot(left[row], right[column]) }
        }
        return result
    }

    /// |t|, but for a factor that all signs share; bit g of `signs` turns the residuals of cluster g.
    private static func ratio(_ signs: Int, scores: [Double], fitted: Matrix) -> Double {
        let turns = scores.indices.map { signs >> $0 & 1 == 0 ? 1.0 : -1 }
        let taken = fitted.times(turns)
        let squares = scores.indices.reduce(0) { sum, cluster in
            let score = turns[cluster] * scores[cluster] - taken[cluster]
            return sum + score * score
        }
        return abs(dot(turns, scores)) / squares.squareRoot()
    }
}
