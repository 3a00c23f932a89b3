/// A directly standardised rate: the rate that a standard population would have with the rates of each stratum.
///
/// With w = (S / sum of S) / n for a stratum of standard S and exposure n, the rate is the sum of w x over its events x,
/// and its variance the sum of w² x; where people have several events each counts with its square.
///
/// Source: Fay M. P., Feuer E. J. (1997), Statistics in Medicine 16, 791-801; Public Health England (2023), Technical
/// guide, Common public health statistics, for repeated events.
public struct DirectRate: Sendable, Hashable {
    /// What is done with a stratum of the standard that has no exposure.
    public enum EmptyStrata: Sendable, Hashable {
        /// The rate is undefined.
        case refused
        /// The stratum leaves the standard; ``DirectRate/droppedShare`` says how much went with it.
        case dropped
    }

    /// Under this number of events no standardised rate is to be printed (Morris J. K. et al., 2018).
    public static let smallestCount = 10.0

    /// Events in all strata that count.
    public let events: Double
    /// Events per unit of exposure; nil where a stratum is empty and was not to be dropped.
    public let value: Double?
    /// Variance of the value, in its squared unit.
    public let variance: Double
    /// Events per unit of exposure without standardisation.
    public let crude: Double
    /// Places of the strata without exposure, in the order given.
    public let emptyStrata: [Int]
    /// The part of the standard, from 0 to 1, that was dropped with them.
    public let droppedShare: Double
    let largestWeight: Double
    let meanWeight: Double
    let meanSquaredWeight: Double
    /// Whether somebody has several events.
    let isRepeated: Bool

    /// - Throws: ``StatisticsError/invalidExposure(_:)`` when no stratum with a standard has exposure.
    public init(_ strata: [DirectStratum], emptyStrata policy: EmptyStrata = .refused) throws(StatisticsError) {
        let whole = strata.reduce(0) { $0 + $1.standard }
        let used = strata.filter { $0.exposure > 0 }
        let kept = used.reduce(0) { $0 + $1.standard }
        guard kept > 0 else { throw .invalidExposure(0) }
        let weights = used.map { $0.standard / kept / $0.exposure }
        emptyStrata = strata.indices.filter { strata[$0].exposure == 0 && strata[$0].standard > 0 }
        droppedShare = (whole - kept) / whole
        events = used.reduce(0) { $0 + $1.events }
        crude = events / used.reduce(0) { $0 + $1.exposure }
        value = emptyStrata.isEmpty || policy == .dropped ? dot(weights, used.map(\.events)) : nil
        variance = zip(weights, used).reduce(0) { $0 + $1.0 * $1.0 * $1.1.squares }
        largestWeight = (weights.max() ?? 0) * (used.map(\.most).max() ?? 1)
        meanWeight = weights.reduce(0, +) / Double(weights.count)
        meanSquaredWeight = dot(weights, weights) / Double(weights.count)
        isRepeated = used.contains { $0.most > 1 }
    }

    /// Why the value, or its interval, is not to be printed.
    public var reason: UndefinedReason? {
        value == nil ? .emptyStratum : events < Self.smallestCount ? .fewerThanTenEvents : nil
    }
}
