/// What is counted for each establishment: claims of an event, or the part of them that a restriction admits.
public struct Distribution: Hashable, Sendable {
    public let event: Event
    public let dimension: Dimension?
    public let codes: [String]

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
    private struct Key: Hashable {
        let year: Int
        let id: EstablishmentID
    }

    private var counts: [Key: Int] = [:]
    private var texts: [String] = []
    private var places: [String: Int] = [:]

    public init() {}

    /// Counts one claim. `list` is the list that `id` may point into.
    public mutating func add(_ id: EstablishmentID, texts list: [String], year: Int, claims: Int = 1) {
        counts[Key(year: year, id: owned(id, list)), default: 0] += claims
    }

    public mutating func merge(_ other: EstablishmentTally) {
        for (key, claims) in other.counts { add(key.id, texts: other.texts, year: key.year, claims: claims) }
    }

    /// How many establishments have each number of claims in a year, the largest numbers first.
    public func histogram(year: Int) -> [(claims: Int, establishments: Int)] {
        var found: [Int: Int] = [:]
        for (key, claims) in counts where key.year == year { found[claims, default: 0] += 1 }
        return found.sorted { $0.key > $1.key }.map { (claims: $0.key, establishments: $0.value) }
    }

    private mutating func owned(_ id: EstablishmentID, _ list: [String]) -> EstablishmentID {
        guard let place = id.textPlace else { return id }
        if let known = places[list[place]] { return EstablishmentID(text: known) }
        places[list[place]] = texts.count
        texts.append(list[place])
        return EstablishmentID(text: texts.count - 1)
    }
}
