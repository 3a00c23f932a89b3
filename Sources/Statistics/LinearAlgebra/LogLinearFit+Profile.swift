extension LogLinearFit {
    /// The limits of a coefficient between which the deviance rises by less than the chi-squared quantile of a level, the
    /// shape of the law staying fixed; nil where it never rises so far on one side.
    func profileLimits(
        of coefficient: Int, columns: [[Double]], offset: [Double], level: Double
    ) throws(StatisticsError) -> Interval? {
        let tail = try tailProbability(ofLevel: level)
        let most = deviance + RDistributions.chiSquaredQuantile(2 * tail, degrees: 1, tail: .upper)
        let others = columns.indices.filter { $0 != coefficient }.map { columns[$0] }
        let exceeds = { (value: Double) -> Bool in
            let shifted = zip(offset, columns[coefficient]).map { $0 + value * $1 }
            let fit = try? LogLinearFit(columns: others, counts: counts, offset: shifted, shape: shape)
            return fit.map { $0.deviance > most } ?? true
        }
        let (estimate, error) = (coefficients[coefficient], standardError(coefficient))
        guard let low = Self.bracket(estimate, step: -error, exceeds),
            let high = Self.bracket(estimate, step: error, exceeds)
        else { return nil }
        return try Interval(
            lower: bisectedRoot(in: low...estimate, where: exceeds),
            upper: bisectedRoot(in: estimate...high) { !exceeds($0) }, level: level)
    }

    private static func bracket(_ estimate: Double, step: Double, _ exceeds: (Double) -> Bool) -> Double? {
        var reach = step
        for _ in 0..<12 {
            if exceeds(estimate + reach) { return estimate + reach }
            reach *= 2
        }
        return nil
    }
}
