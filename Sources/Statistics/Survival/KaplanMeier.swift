import Glibc

/// How long it takes until an event, from durations of which some had not ended when they were last seen.
///
/// Source: Kaplan E. L., Meier P. (1958), Journal of the American Statistical Association 53, 457-481; Kalbfleisch J. D.,
/// Prentice R. L. (1980), The statistical analysis of failure time data, for the limits on the scale log(-log S).
public struct KaplanMeier: Sendable, Hashable {
    /// What changes at one time.
    public struct Step: Sendable, Hashable {
        /// A duration.
        public let time: Double
        /// Those followed just before the time, who had entered before it.
        public let atRisk: Int
        /// Events at the time.
        public let events: Int
        /// The part to whom nothing has happened up to the time, it included.
        public let survival: Double
        /// Greenwood's sum of d / (n (n - d)): the variance of the logarithm of the survival.
        let greenwood: Double

        /// Limits on the scale log(-log S); nil where the survival is 0 or still 1.
        public func interval(level: Double) throws(StatisticsError) -> Interval? {
            guard survival > 0, survival < 1 else { return nil }
            let scale = -log(survival)
            let factor = exp(try normalDeviate(ofLevel: level) * greenwood.squareRoot() / scale)
            return try Interval(lower: exp(-scale * factor), upper: exp(-scale / factor), level: level)
        }
    }

    /// One step for each time at which something ended or was last seen, in ascending order.
    public let steps: [Step]

    /// - Parameters:
    ///   - times: durations until the event, or until last seen.
    ///   - events: whether the event came.
    ///   - entries: from when each was followed, where it had already begun; nil for all from 0.
    /// - Throws: ``StatisticsError/unequalLengths(_:_:)``, ``StatisticsError/tooFewPoints(_:needed:)``,
    ///   ``StatisticsError/invalidValue(_:)`` for a time that is negative, or not after its entry.
    public init(times: [Double], events: [Bool], entries: [Double]? = nil) throws(StatisticsError) {
        for length in [events.count, entries?.count].compactMap({ $0 }) where length != times.count {
            throw .unequalLengths(times.count, length)
        }
        guard !times.isEmpty else { throw .tooFewPoints(0, needed: 1) }
        let starts = entries ?? times.map { _ in -1 }
        for (time, start) in zip(times, starts) where !(time.isFinite && time >= 0 && start < time) {
            throw .invalidValue(time)
        }
        steps = Self.steps(times, events, starts)
    }

    private static func steps(_ times: [Double], _ events: [Bool], _ starts: [Double]) -> [Step] {
        let (ends, begins) = (times.sorted(), starts.sorted())
        let struck = times.indices.filter { events[$0] }.reduce(into: [:]) { $0[times[$1], default: 0] += 1 }
        var (survival, greenwood, ended, begun) = (1.0, 0.0, 0, 0)
        return Set(times).sorted().map { time in
            while begun < begins.count, begins[begun] < time { begun += 1 }
            while ended < ends.count, ends[ended] < time { ended += 1 }
            let (atRisk, count) = (begun - ended, struck[time] ?? 0)
            survival *= Double(atRisk - count) / Double(atRisk)
            greenwood += count < atRisk ? Double(count) / Double(atRisk * (atRisk - count)) : .infinity
            return Step(time: time, atRisk: atRisk, events: count, survival: survival, greenwood: greenwood)
        }
    }

    /// The part to whom nothing has happened up to a time, with its limits; 1 before the first step, undefined after the last
    /// one unless nobody is left.
    public func survival(at time: Double) -> Outcome<Step?> {
        guard let last = steps.last, time <= last.time || last.survival == 0 else { return .undefined(.notReached) }
        return .value(steps.last { $0.time <= time })
    }

    /// The time by which half have had the event, R's rule: where the survival is exactly one half, the middle of that
    /// stretch. Undefined where the survival stays above one half.
    public var median: Outcome<Double> { Self.crossing(steps.map { ($0.time, $0.survival) }) }

    /// Limits of the median: where the limits of the survival cross one half. The upper one is nil where they do not.
    public func medianInterval(level: Double) throws(StatisticsError) -> Outcome<Interval> {
        var (lower, upper): ([(Double, Double)], [(Double, Double)]) = ([], [])
        for step in steps {
            let limits = try step.interval(level: level)
            lower.append((step.time, limits?.lower ?? step.survival))
            upper.append((step.time, limits?.upper ?? (step.survival > 0 ? step.survival : upper.last?.1 ?? 1)))
        }
        guard let low = Self.crossing(lower).value else { return .undefined(.notReached) }
        return .value(try Interval(lower: low, upper: Self.crossing(upper).value, level: level))
    }

    private static func crossing(_ curve: [(time: Double, value: Double)]) -> Outcome<Double> {
        let half = 0.5 + 1e-9
        guard let place = curve.firstIndex(where: { $0.value < half }) else { return .undefined(.notReached) }
        let first = curve[place]
        guard first.value > 0.5 - 1e-9, let next = curve[place...].first(where: { $0.value < 0.5 - 1e-9 }) else {
            return .value(first.time)
        }
        return .value((first.time + next.time) / 2)
    }
}
