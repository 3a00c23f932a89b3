import Facts
import Tables

/// How a figure is made of facts: one type for each way.
///
/// A formula says what it is made of, and from that alone the scan is planned and secrecy protects every part that the
/// printed figure gives back.
protocol Formula: Sendable {
    /// The claims that are counted or summed; of several, the first is the numerator.
    var counts: [Count] { get }
    /// The populations that the figure is divided by, or is.
    var exposures: [Measure] { get }
    /// What stands as the denominator of a printed figure, where facts make it.
    var denominator: Denominator? { get }
    /// Every measure that the figure may be made of, those of its interval included.
    var measures: Set<Measure> { get }
    /// Dimensions that the figure needs besides those asked for; several sets where it is made of several parts.
    var extraDimensions: [Set<Dimension>] { get }
    /// The claims that a concentration over establishments counts; none where the figure is not a count of claims.
    var distributions: [Distribution] { get }
    /// Whether the sum of two rows is the figure of both together.
    var adds: Bool { get }
    /// Whether only files give the figure.
    var isPublishedAlone: Bool { get }

    /// Whether the figure depends on which accidents and deaths are counted.
    var countsAccidents: Bool { get }

    /// The figures of one year, or why there are none.
    func answer(_ question: Question, year: Int, from evaluator: Evaluator) -> YearAnswer
}

/// What divides a printed figure.
enum Denominator: Sendable {
    case count(Count)
    case exposure(Measure)
}

extension Formula {
    var counts: [Count] { [] }
    var exposures: [Measure] { [] }
    var denominator: Denominator? { nil }
    var measures: Set<Measure> { counts.reduce(into: Set(exposures)) { $0.formUnion($1.measures) } }
    var extraDimensions: [Set<Dimension>] {
        counts.isEmpty ? [[]] : counts.map { Set($0.restriction.map { [$0.dimension] } ?? []) }
    }
    var distributions: [Distribution] { [] }
    var adds: Bool { false }
    var isPublishedAlone: Bool { false }
    var countsAccidents: Bool { true }
}

/// Claims that are counted or summed: a measure, the events it covers, and the part of them that is meant.
struct Count: Sendable {
    let measure: Measure
    let events: [Event]
    var restriction: (dimension: Dimension, codes: [String])?

    init(_ measure: Measure, _ events: [Event], only restriction: (dimension: Dimension, codes: [String])? = nil) {
        self.measure = measure
        self.events = events
        self.restriction = restriction
    }

    /// The measure, and those of its interval.
    var measures: Set<Measure> {
        guard let spread = measure.spread else { return [measure] }
        return [measure, spread.squares, spread.largest, spread.claims]
    }
}
