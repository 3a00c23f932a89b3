import Glibc

/// Standard errors of a coefficient that hold where variances differ (HC) or observations of a cluster go together (CR).
///
/// Sources: MacKinnon J. G., White H. (1985), Journal of Econometrics 29, 305-325; Bell R. M., McCaffrey D. F. (2002),
/// Survey Methodology 28, 169-181; Pustejovsky J. E., Tipton E. (2018), Journal of Business & Economic Statistics 36,
/// 672-683, also for levels of units that are taken out beforehand and lie within the clusters.
struct RobustErrors: Sendable {
    let regression: LeastSquares
    /// Rows of each cluster; one row each where there are none.
    let clusters: [[Int]]

    /// How residuals of a cluster are adjusted for what the fit has taken from them.
    enum Adjustment {
        case none
        /// (I - H)^(-1/2): unbiased where errors are independent with the variances of the weights.
        case root
        /// (I - H)^(-1), near the jackknife.
        case inverse

        /// f of which I + Q f(d) Q' is the adjustment, d an eigenvalue of Q'Q; where 1 - d is 0 the adjustment is too.
        func factor(_ eigenvalue: Double) -> Double {
            let rest = 1 - eigenvalue
            switch self {
            case .none: return 0
            case .root, .inverse:
                if rest < 1e-10 { return -1 / eigenvalue }
                if eigenvalue < 1e-12 { return self == .root ? 0.5 : 1 }
                return ((self == .root ? 1 / rest.squareRoot() : 1 / rest) - 1) / eigenvalue
            }
        }
    }

    /// The vector by which residuals are multiplied and added to give the error of a coefficient.
    func influence(of coefficient: Int) -> [Double] {
        regression.design.times(Array(regression.inverse.column(coefficient)))
    }

    /// The influence of a coefficient with each cluster adjusted.
    func adjusted(_ coefficient: Int, _ adjustment: Adjustment) -> [Double] {
        var influence = influence(of: coefficient)
        guard adjustment != .none else { return influence }
        let orthogonal = regression.design.times(regression.inverseFactor)
        for members in clusters {
            guard let (values, vectors) = LAPACK.symmetricEigen(orthogonal.crossProduct(rows: members)) else {
                continue
            }
            let own = members.map { influence[$0] }
            for (place, eigenvalue) in values.enumerated() where eigenvalue > 0 {
                // Q v for an eigenvector v of Q'Q.
                let direction = members.map { dot(orthogonal.row($0), vectors.column(place)) }
                let amount = adjustment.factor(eigenvalue) * dot(direction, own)
                for (row, part) in zip(members, direction) { influence[row] += amount * part }
            }
        }
        return influence
    }

    /// The square root of the sum over clusters of the squared sums of adjusted influence times residual.
    func error(of coefficient: Int, _ adjustment: Adjustment) -> Double {
        let influence = adjusted(coefficient, adjustment)
        return clusters.reduce(0) { sum, members in
            let score = members.reduce(0) { $0 + influence[$1] * regression.residuals[$1] }
            return sum + score * score
        }.squareRoot()
    }

    /// Bell and McCaffrey's degrees of freedom of the error with ``Adjustment/root``; nil where every cluster is needed by the
    /// fit, so that nothing is left to estimate an error from.
    func degreesOfFreedom(of coefficient: Int) -> Double? {
        let influence = adjusted(coefficient, .root)
        let orthogonal = regression.design.times(regression.inverseFactor)
        let size = orthogonal.columns
        var (trace, squares) = (0.0, 0.0)
        var cross = Matrix(rows: size, columns: size)
        for members in clusters {
            let own = members.reduce(0) { $0 + influence[$1] * influence[$1] }
            let part = (0..<size).map { column in
                members.reduce(0) { $0 + influence[$1] * orthogonal[$1, column] }
            }
            trace += own - dot(part, part)
            squares += own * own - 2 * own * dot(part, part)
            for left in 0..<size {
                for right in 0..<size { cross[left, right] += part[left] * part[right] }
            }
        }
        squares += dot(cross.values, cross.values)
        let plain = self.influence(of: coefficient)
        guard trace > 1e-10 * dot(plain, plain), squares > 0 else { return nil }
        return trace * trace / squares
    }

    /// Covariances of coefficients with nothing adjusted, times a factor.
    func covariance(of coefficients: [Int], factor: Double) -> Matrix {
        let influences = coefficients.map { influence(of: $0) }
        var result = Matrix(rows: coefficients.count, columns: coefficients.count)
        for members in clusters {
            let scores = influences.map { one in
                members.reduce(0) { $0 + one[$1] * regression.residuals[$1] }
            }
            for left in scores.indices {
                for right in scores.indices { result[left, right] += factor * scores[left] * scores[right] }
            }
        }
        return result
    }
}
