/// A rate that changes by a constant part between knots, where the part itself changes.
///
/// Limits of segments take the knots as known, which they are not: they are too narrow near a knot.
public struct JoinpointModel: Sendable {
    /// A stretch between two knots, or an end and a knot.
    public struct Segment: Sendable, Hashable {
        /// Where the segment begins.
        public let from: Double
        /// Where the segment ends.
        public let to: Double
        /// Change of the logarithm of the rate in a unit of time.
        public let slope: Double
        /// Its standard error, the knots being taken as known.
        public let standardError: Double

        /// In percent.
        public var percentChange: Double { LogLinearTrend.percent(slope) }

        /// Limits of the percentage of change.
        public func interval(level: Double) throws(StatisticsError) -> Interval {
            let reach = try normalDeviate(ofLevel: level) * standardError
            return try Interval(
                lower: LogLinearTrend.percent(slope - reach), upper: LogLinearTrend.percent(slope + reach), level: level
            )
        }
    }

    let series: TrendSeries
    let fit: LogLinearFit
    /// Times of the knots.
    public let knots: [Double]
    /// By which variances are multiplied; 1 for Poisson's.
    public let dispersion: Double
    /// How many placements of so many knots were compared.
    public let candidates: Int

    /// Twice what the likelihood lacks of that of a perfect fit.
    public var deviance: Double { fit.deviance }
    /// Intercept, slope of the first segment, and the change of slope at each knot.
    public var coefficients: [Double] { fit.coefficients }

    /// The segments in order of time.
    public var segments: [Segment] {
        let ends = [series.times[0]] + knots + [series.times[series.times.count - 1]]
        return (0...knots.count).map { place in
            let contrast = coefficients.indices.map { $0 >= 1 && $0 <= place + 1 ? 1.0 : 0 }
            return Segment(
                from: ends[place], to: ends[place + 1], slope: dot(contrast, coefficients),
                standardError: error(of: contrast))
        }
    }

    /// The mean slope, each segment weighted by its length: the average change is 100 (exp(slope) - 1) percent.
    public var average: Segment {
        let whole = series.times[series.times.count - 1] - series.times[0]
        let parts = segments.map { ($0.to - $0.from) / whole }
        let contrast = coefficients.indices.map { place in
            place == 0 ? 0 : parts[(place - 1)...].reduce(0, +)
        }
        return Segment(
            from: series.times[0], to: series.times[series.times.count - 1], slope: dot(contrast, coefficients),
            standardError: error(of: contrast))
    }

    private func error(of contrast: [Double]) -> Double {
        (dot(contrast, fit.covariance.times(contrast)) * dispersion).squareRoot()
    }
}
