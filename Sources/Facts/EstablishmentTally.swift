/// What is counted for each establishment: claims of an event, or the part of them that a restriction admits.
public struct Distribution: Hashable, Sendable {
    /// The claims that are counted.
    public let event: Event
    /// The dimension of the restriction; nil where all claims of the event count.
    public let dimension: Dimension?
    /// The codes of `dimension` that are admitted.
    public let codes: [String]

    /// Without a dimension, all claims of the event.
    public init(event: Event, dimension: Dimension? = nil, codes: [String] = []) {
        self.event = event
        self.dimension = dimension
        self.codes = codes
    }

    /// An order that is the same on every run.
    public static func precedes(_ first: Distribution, _ second: Distribution) -> Bool {
        (first.event.rawValue, first.codes.joined()) < (second.event.rawValue, second.codes.joined())
    }
}

/// Claims by establishment and year, of the establishments that have some.
public struct EstablishmentTally: Sendable {
    private var years: [Int: YearTally] = [:]

    /// A tally in which no claim is counted.
    public init() {}

    /// Counts one claim. `list` is the list that `id` may point into.
    public mutating func add(_ id: EstablishmentID, texts list: [String], year: Int, claims: Int = 1) {
        years[year, default: YearTally()].add(id, texts: list, claims: claims)
    }

    /// Adds the claims of a later part of the folder. Linear in its establishments.
    public mutating func merge(_ other: EstablishmentTally) {
        for (year, later) in other.years { years[year, default: YearTally()].merge(later) }
    }

    /// Adds one year of another tally.
    mutating func merge(_ other: EstablishmentTally, year: Int) {
        if let later = other.years[year] { years[year, default: YearTally()].merge(later) }
    }

    /// How many establishments have each number of claims in a year, the largest numbers first.
    public func histogram(year: Int) -> [(claims: Int, establishments: Int)] {
        var found: [Int: Int] = [:]
        for claims in years[year]?.counts ?? [] { found[claims, default: 0] += 1 }
        return found.sorted { $0.key > $1.key }.map { (claims: $0.key, establishments: $0.value) }
    }
}

/// Claims by establishment in one year.
private struct YearTally: Sendable {
    private var establishments = EstablishmentIndex()
    /// By the number of the establishment.
    private(set) var counts: [Int] = []

    mutating func add(_ id: EstablishmentID, texts list: [String], claims: Int) {
        let number = establishments.number(of: id, texts: list)
        if number == counts.count { counts.append(0) }
        counts[number] += claims
    }

    mutating func merge(_ later: YearTally) {
        let texts = later.establishments.textList
        for (number, claims) in later.counts.enumerated() {
            add(later.establishments.ids[number], texts: texts, claims: claims)
        }
    }
}
