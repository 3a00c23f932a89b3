import Glibc

/// How far two rankings of the same units agree, from -1 (opposite) to 1 (the same).
public enum RankCorrelation {
    /// Kendall's tau-b, which corrects for ties; nil when one of the lists holds one value only.
    ///
    /// Source: Kendall M. G. (1945), The treatment of ties in ranking problems, Biometrika 33, 239-251.
    ///
    /// The lists are as long as each other. Complexity: O(n²).
    public static func kendall(_ first: [Double], _ second: [Double]) -> Double? {
        var (balance, firstPairs, secondPairs) = (0.0, 0.0, 0.0)
        for left in first.indices {
            for right in first.indices where right > left {
                let signs = (sign(first[left] - first[right]), sign(second[left] - second[right]))
                balance += signs.0 * signs.1
                firstPairs += signs.0 * signs.0
                secondPairs += signs.1 * signs.1
            }
        }
        guard firstPairs > 0, secondPairs > 0 else { return nil }
        return balance / (firstPairs * secondPairs).squareRoot()
    }

    /// Spearman's rho: the linear correlation of the ranks, ties at their mean; nil when a list holds one value only.
    public static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
        let (left, right) = (centred(ranks(of: first)), centred(ranks(of: second)))
        let spread = product(left, left) * product(right, right)
        return spread > 0 ? product(left, right) / spread.squareRoot() : nil
    }

    /// Interval of Spearman's rho by Fisher's transformation, with the variance (1 + rho²/2) / (n - 3).
    ///
    /// Nil under four units, or when rho is 1 or -1. Source: Bonett D. G., Wright T. A. (2000), Sample size requirements
    /// for estimating Pearson, Kendall and Spearman correlations, Psychometrika 65, 23-28.
    public static func spearmanInterval(
        _ rho: Double, count: Int, level: Double
    ) throws(StatisticsError) -> Interval? {
        guard count > 3, abs(rho) < 1 else { return nil }
        let error = ((1 + rho * rho / 2) / Double(count - 3)).squareRoot()
        let reach = try normalDeviate(ofLevel: level) * error
        let centre = atanh(rho)
        return try Interval(
            lower: tanh(centre - reach), upper: tanh(centre + reach), level: level)
    }

    private static func sign(_ value: Double) -> Double { value > 0 ? 1 : value < 0 ? -1 : 0 }

    private static func centred(_ values: [Double]) -> [Double] {
        let mean = values.reduce(0, +) / Double(max(values.count, 1))
        return values.map { $0 - mean }
    }

    private static func product(_ first: [Double], _ second: [Double]) -> Double {
        zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
