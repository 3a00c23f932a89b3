/// How far two tools that examined the same people point at the same ones: the four cells of their table.
public struct PairAgreement: Sendable, Hashable {
    /// People found by both, by the first only, by the second only, by neither.
    public let both: Int
    /// People whom the first tool found and the second, which examined them too, did not.
    public let firstOnly: Int
    /// People whom the second tool found and the first, which examined them too, did not.
    public let secondOnly: Int
    /// People whom both tools examined and none found.
    public let neither: Int

    /// - Throws: ``StatisticsError/invalidCount(_:)`` for a negative count.
    public init(both: Int, firstOnly: Int, secondOnly: Int, neither: Int) throws(StatisticsError) {
        for count in [both, firstOnly, secondOnly, neither] { try checkCount(Double(count)) }
        (self.both, self.firstOnly, self.secondOnly, self.neither) = (both, firstOnly, secondOnly, neither)
    }

    /// Cohen's kappa: agreement beyond what chance gives with the same margins; nil where chance alone agrees on all.
    ///
    /// Source: Cohen J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
    /// Measurement 20, 37-46.
    public var kappa: Double? {
        let total = Double(both + firstOnly + secondOnly + neither)
        guard total > 0 else { return nil }
        let observed = Double(both + neither) / total
        let yes = Double(both + firstOnly) / total * (Double(both + secondOnly) / total)
        let no = Double(secondOnly + neither) / total * (Double(firstOnly + neither) / total)
        return yes + no < 1 ? (observed - yes - no) / (1 - yes - no) : nil
    }

    /// The share of the people found by at least one tool that both found (Jaccard); nil when nobody was found.
    public var jaccard: Double? {
        let found = both + firstOnly + secondOnly
        return found > 0 ? Double(both) / Double(found) : nil
    }

    /// Twice the people found by both, over the sum of what each found (Dice); nil when nobody was found.
    public var dice: Double? {
        let found = 2 * both + firstOnly + secondOnly
        return found > 0 ? Double(2 * both) / Double(found) : nil
    }
}
