/// What direct standardisation knows of one stratum, such as an age group.
public struct DirectStratum: Sendable, Hashable {
    /// Events of all people.
    public let events: Double
    /// Sum over people of the square of their events: the events themselves where nobody has two.
    let squares: Double
    /// The most events that one person has; 1 where events are independent.
    let most: Double
    /// Population or hours, in any unit.
    public let exposure: Double
    /// Weight of the stratum in the standard population, in any unit.
    public let standard: Double

    /// A stratum whose events are independent of each other.
    ///
    /// - Throws: ``StatisticsError/invalidCount(_:)``, or ``StatisticsError/invalidExposure(_:)`` for an exposure that is
    ///   negative or 0 with events, ``StatisticsError/invalidValue(_:)`` for a negative standard.
    public init(events: Double, exposure: Double, standard: Double) throws(StatisticsError) {
        try self.init(events: events, squares: events, most: 1, exposure: exposure, standard: standard)
    }

    /// A stratum in which some people have several events: `people` of them have `events` each.
    public init(
        repeated: [(events: Int, people: Double)], exposure: Double, standard: Double
    ) throws(StatisticsError) {
        for (events, people) in repeated {
            try checkCount(Double(events))
            try checkCount(people)
        }
        let met = repeated.filter { $0.people > 0 && $0.events > 0 }
        try self.init(
            events: met.reduce(0) { $0 + Double($1.events) * $1.people },
            squares: met.reduce(0) { $0 + Double($1.events * $1.events) * $1.people },
            most: Double(max(1, met.map(\.events).max() ?? 1)), exposure: exposure, standard: standard)
    }

    private init(
        events: Double, squares: Double, most: Double, exposure: Double, standard: Double
    ) throws(StatisticsError) {
        try checkCount(events)
        guard exposure >= 0, exposure.isFinite, exposure > 0 || events == 0 else { throw .invalidExposure(exposure) }
        guard standard >= 0, standard.isFinite else { throw .invalidValue(standard) }
        self.events = events
        self.squares = squares
        self.most = most
        self.exposure = exposure
        self.standard = standard
    }
}
