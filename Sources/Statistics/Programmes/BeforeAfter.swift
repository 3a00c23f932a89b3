import Glibc

/// Units that were chosen because they had many events, before and after: what they had is drawn towards what such units
/// have, so that the fall that chance alone brings is not taken for an effect.
///
/// With μ the counts expected of a unit from its reference group and k the size of the reference's negative binomial law, the
/// unit's own count weighs 1 - w, w = 1 / (1 + μ before / k). Mean and k come from a reference that was not chosen.
///
/// Source: Hauer E. (1997), Observational before-after studies in road safety, Pergamon, chapters 11 and 12.
public struct BeforeAfter: Sendable, Hashable {
    /// A unit: its counts and those expected of it.
    public struct Unit: Sendable, Hashable {
        /// Events before.
        public let before: Double
        /// Events after.
        public let after: Double
        /// Events that the reference group lets expect before.
        public let referenceBefore: Double
        /// Events that the reference group lets expect after.
        public let referenceAfter: Double

        /// - Throws: ``StatisticsError/invalidCount(_:)``, ``StatisticsError/invalidExposure(_:)`` for an expectation not above 0.
        public init(
            before: Double, after: Double, referenceBefore: Double, referenceAfter: Double
        ) throws(StatisticsError) {
            for count in [before, after] { try checkCount(count) }
            for mean in [referenceBefore, referenceAfter] where !(mean > 0 && mean.isFinite) {
                throw .invalidExposure(mean)
            }
            self.before = before
            self.after = after
            self.referenceBefore = referenceBefore
            self.referenceAfter = referenceAfter
        }
    }

    /// w: how much the reference weighs in what the unit had before.
    public let weights: [Double]
    /// What each unit had before, chance taken out.
    public let expectedBefore: [Double]
    /// What each unit would have had after, without the programme, and its variance.
    public let predicted: [Double]
    /// The variance of each predicted count.
    public let variances: [Double]
    /// The units as given.
    public let units: [Unit]

    /// - Parameters:
    ///   - units: those of the programme, one at least.
    ///   - shape: k, above 0; infinite where units of the reference do not differ.
    /// - Throws: ``StatisticsError/invalidValue(_:)``, ``StatisticsError/tooFewPoints(_:needed:)`` without units.
    public init(_ units: [Unit], shape: Double) throws(StatisticsError) {
        guard shape > 0 else { throw .invalidValue(shape) }
        guard !units.isEmpty else { throw .tooFewPoints(0, needed: 1) }
        self.units = units
        let weights = units.map { 1 / (1 + $0.referenceBefore / shape) }
        let expected = zip(units, weights).map { $1 * $0.referenceBefore + (1 - $1) * $0.before }
        let changes = units.map { $0.referenceAfter / $0.referenceBefore }
        self.weights = weights
        expectedBefore = expected
        predicted = zip(expected, changes).map { $0 * $1 }
        variances = units.indices.map { changes[$0] * changes[$0] * expected[$0] * (1 - weights[$0]) }
    }

    /// The effect on one unit.
    public func effect(of unit: Int) -> Effect {
        let one = units[unit]
        return Effect(
            after: one.after, predicted: predicted[unit], variance: variances[unit],
            naive: one.before > 0 ? one.after / (one.before * one.referenceAfter / one.referenceBefore) : nil)
    }

    /// The effect on all units together.
    public var total: Effect {
        let unchanged = units.reduce(0) { $0 + $1.before * $1.referenceAfter / $1.referenceBefore }
        let after = units.reduce(0) { $0 + $1.after }
        return Effect(
            after: after, predicted: predicted.reduce(0, +), variance: variances.reduce(0, +),
            naive: unchanged > 0 ? after / unchanged : nil)
    }

    /// What was observed after, beside what was predicted.
    public struct Effect: Sendable, Hashable {
        /// Events after.
        public let after: Double
        /// What would have been without the programme.
        public let predicted: Double
        /// Of the predicted count.
        public let variance: Double
        /// Observed after over observed before, carried on by the reference: what the choice of units makes too good. Nil
        /// without events before.
        public let naive: Double?

        private var squaredError: Double { variance / (predicted * predicted) }

        /// θ, observed over predicted, less the bias of a ratio.
        public var theta: Double { after / predicted / (1 + squaredError) }

        /// Of θ; nil without events after.
        public var standardError: Double? {
            guard after > 0 else { return nil }
            return theta * (1 / after + squaredError).squareRoot() / (1 + squaredError)
        }

        /// θ times or divided by exp(z standard errors of its logarithm); nil without events after.
        public func interval(level: Double) throws(StatisticsError) -> Interval? {
            guard let standardError else { return nil }
            let factor = exp(try normalDeviate(ofLevel: level) * standardError / theta)
            return try Interval(lower: theta / factor, upper: theta * factor, level: level)
        }
    }
}
