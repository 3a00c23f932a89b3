import Glibc

/// How many people there are in all, from two lists that each hold some of them.
///
/// It supposes a closed population, two lists that are independent, people who all have the same chance of being on a
/// list, and no error in joining the lists. Tools of detection rarely meet these: lists that attract the same people give a
/// figure that is too low.
public struct CaptureRecapture: Sendable, Hashable {
    /// People on the first list, those on both included.
    public let first: Int
    /// People on the second list, those on both included.
    public let second: Int
    /// People on both lists.
    public let both: Int

    /// - Throws: ``StatisticsError/invalidCount(_:)`` or ``StatisticsError/moreSuccessesThanTrials(successes:trials:)``
    ///   when more people are on both lists than on one of them.
    public init(first: Int, second: Int, both: Int) throws(StatisticsError) {
        for count in [first, second, both] { try checkCount(Double(count)) }
        guard both <= min(first, second) else {
            throw .moreSuccessesThanTrials(successes: Double(both), trials: Double(min(first, second)))
        }
        (self.first, self.second, self.both) = (first, second, both)
    }

    /// Chapman's estimate, (n1 + 1)(n2 + 1)/(m + 1) - 1, which exists even when nobody is on both lists.
    ///
    /// Source: Chapman D. G. (1951), University of California Publications in Statistics 1, 131-160.
    public var chapman: Double { Double(first + 1) * Double(second + 1) / Double(both + 1) - 1 }

    /// Fewer people on both lists than this bias Chapman's estimate (Robson D. S., Regier H. A., 1964, Transactions of the
    /// American Fisheries Society 93, 215-226).
    public static let leastOnBoth = 7

    /// Chapman's estimate; nil where fewer people than ``leastOnBoth`` are on both lists.
    public var estimate: Double? { both < Self.leastOnBoth ? nil : chapman }

    /// Lincoln and Petersen's estimate, n1 n2 / m; nil when nobody is on both lists.
    public var lincolnPetersen: Double? { both > 0 ? Double(first) * Double(second) / Double(both) : nil }

    /// The interval of Chapman's estimate: log-normal on the people whom no list holds, so that it never falls below
    /// those who were seen.
    ///
    /// Variance: (n1 + 1)(n2 + 1)(n1 - m)(n2 - m) / ((m + 1)²(m + 2)). Sources: Seber G. A. F. (1970), Biometrics 26,
    /// 13-22; Chao A. (1987), Biometrics 43, 783-791. Nil when everybody seen is on both lists.
    public func interval(level: Double) throws(StatisticsError) -> Interval? {
        let seen = Double(first + second - both)
        let unseen = chapman - seen
        guard unseen > 0 else { return nil }
        let squares = Double(both + 1) * Double(both + 1) * Double(both + 2)
        let variance =
            Double(first + 1) * Double(second + 1) * Double(first - both) * Double(second - both) / squares
        let spread = log(1 + variance / (unseen * unseen)).squareRoot()
        let factor = exp(try normalDeviate(ofLevel: level) * spread)
        return try Interval(lower: seen + unseen / factor, upper: seen + unseen * factor, level: level)
    }
}
