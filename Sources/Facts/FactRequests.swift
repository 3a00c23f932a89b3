/// What the questions of a run need of the facts: one scan answers all of them.
public struct FactRequests: Sendable {
    /// Sets of dimensions that sums are kept by.
    public var dimensions: [Set<Dimension>]
    /// Measures of single claims and of establishments that are summed; nil for all that the files give.
    public var measures: Set<Measure>?
    /// What is counted for each establishment.
    public var distributions: Set<Distribution>
    /// Whether every row is examined, whatever it costs: keys of SIRET, repeated claims of large files.
    public var isThorough = false

    /// Without dimensions, only totals by year and event are kept.
    public init(
        dimensions: [Set<Dimension>] = [], measures: Set<Measure>? = nil, distributions: Set<Distribution> = []
    ) {
        self.dimensions = dimensions
        self.measures = measures
        self.distributions = distributions
    }

    /// Asks for more sums, of every measure that the files give.
    public mutating func add(_ more: [Set<Dimension>]) {
        guard !more.isEmpty else { return }
        dimensions += more
        measures = nil
    }

    /// All the dimensions that some sum is kept by.
    public var union: Set<Dimension> { dimensions.reduce(into: []) { $0.formUnion($1) } }

    /// Claims are always counted, and employees tell whether claims have an exposure.
    public func wants(_ measure: Measure) -> Bool {
        measures.map { $0.contains(measure) || measure == .claims || measure == .employees } ?? true
    }
}
