extension BuhlmannStraub {
    /// The standard errors of the premiums m + z (X - m) of all units, √(a (1 - z)(1 + (1 - z) / sum of z)).
    ///
    /// The last part is what the collective premium is itself not known by. Where units do not differ, every premium is
    /// the mean by volume, whose error is √(s² / sum of weights).
    ///
    /// Source: Bühlmann H., Gisler A. (2005), A course in credibility theory, theorem 4.6.
    public func standardErrors(ofWeights weights: [Double]) -> [Double] {
        guard betweenVariance > 0 else {
            let error = (withinVariance / weights.reduce(0, +)).squareRoot()
            return weights.map { _ in error }
        }
        let credibilities = weights.map { credibility(ofWeight: $0) }
        let total = credibilities.reduce(0, +)
        return credibilities.map { (betweenVariance * (1 - $0) * (1 + (1 - $0) / total)).squareRoot() }
    }

    /// The model with Bichsel and Straub's a, which its own credibilities weight: a = sum of z (X - m)² / (units - 1).
    ///
    /// It starts from the unbiased a and goes on until a moves by 1e-13 of itself; where the unbiased one is not above 0, or a
    /// shrinks to nothing, units do not differ.
    ///
    /// - Throws: ``StatisticsError/noConvergence(iterations:)``.
    public func iterated(_ units: [(mean: Double, weight: Double)]) throws(StatisticsError) -> BuhlmannStraub {
        guard betweenVariance > 0, units.count > 1 else { return with(betweenVariance: min(0, betweenVariance)) }
        var model = self
        for _ in 0..<Self.mostSteps {
            let collective = model.collective(units)
            let spread = units.reduce(0) { sum, unit in
                let distance = unit.mean - collective
                return sum + model.credibility(ofWeight: unit.weight) * distance * distance
            }
            let next = spread / Double(units.count - 1)
            guard next > betweenVariance * 1e-12 else { return with(betweenVariance: 0) }
            if abs(next - model.betweenVariance) <= 1e-13 * next { return with(betweenVariance: next) }
            model = with(betweenVariance: next)
        }
        throw .noConvergence(iterations: Self.mostSteps)
    }

    private static var mostSteps: Int { 100_000 }

    private func with(betweenVariance: Double) -> BuhlmannStraub {
        BuhlmannStraub(withinVariance: withinVariance, betweenVariance: betweenVariance, mean: mean)
    }
}
