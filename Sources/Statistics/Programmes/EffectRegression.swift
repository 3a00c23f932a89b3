/// A regression whose coefficients are told with every error: what the designs of programmes are fitted by.
struct EffectRegression: Sendable {
    let regression: LeastSquares
    let terms: [String]
    let clusters: Groups?
    /// Parameters that the errors of clusters count: levels of units that lie within clusters are not among them.
    let counted: Int
    /// All parameters, levels of units included.
    let all: Int
    /// Leverages of the levels that were taken out, one for each row.
    let absorbed: [Double]
    /// Whether CR1 is multiplied by (N - 1) / (N - K) too: not in a Poisson regression.
    let isLinear: Bool

    private var rows: Double { Double(regression.residuals.count) }

    /// Errors of rows one by one.
    private func rowError(_ coefficient: Int, power: Double) -> Double {
        let influence = RobustErrors(regression: regression, clusters: []).influence(of: coefficient)
        let orthogonal = regression.design.times(regression.inverseFactor)
        return influence.indices.reduce(0) { sum, row in
            let part = orthogonal.row(row)
            let rest = max(1e-12, 1 - dot(part, part) - absorbed[row])
            let score = influence[row] * regression.residuals[row]
            return sum + score * score * (power == 0 ? 1 : power == 1 ? 1 / rest : 1 / (rest * rest))
        }.squareRoot()
    }

    /// By what the squared error of clusters is multiplied in CR1.
    var clusterFactor: Double {
        guard let clusters else { return 1 }
        let groups = Double(clusters.count)
        return groups / (groups - 1) * (isLinear ? (rows - 1) / (rows - Double(counted)) : 1)
    }

    var errors: RobustErrors {
        RobustErrors(regression: regression, clusters: clusters?.rows ?? regression.residuals.indices.map { [$0] })
    }

    func estimate(
        _ coefficient: Int, wild: (atLeast: Double, above: Double)? = nil
    ) -> EffectEstimate {
        let errors = errors
        let unadjusted = errors.error(of: coefficient, .none)
        let degrees = rows - Double(all)
        let variance = isLinear ? regression.residualSquares / degrees : 1
        let plain = rowError(coefficient, power: 0)
        let isClustered = clusters != nil
        return EffectEstimate(
            term: terms[coefficient], value: regression.coefficients[coefficient],
            ordinaryError: (regression.inverse[coefficient, coefficient] * variance).squareRoot(),
            hc0: plain, hc1: plain * (rows / degrees).squareRoot(), hc2: rowError(coefficient, power: 1),
            hc3: rowError(coefficient, power: 2), cr0: isClustered ? unadjusted : nil,
            cr1: isClustered ? unadjusted * clusterFactor.squareRoot() : nil,
            cr2: isClustered ? errors.error(of: coefficient, .root) : nil,
            cr3: isClustered ? errors.error(of: coefficient, .inverse) : nil,
            degreesOfFreedom: errors.degreesOfFreedom(of: coefficient), clusters: clusters?.count, wild: wild)
    }
}
