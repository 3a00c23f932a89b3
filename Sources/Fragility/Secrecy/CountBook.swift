/// The name of one count of persons inside a study: a family of counts, then codes.
public struct CountKey: Sendable, Hashable, Comparable {
    public let words: [String]

    public init(_ words: String...) { self.words = words }

    public static func < (first: CountKey, second: CountKey) -> Bool {
        first.words.lexicographicallyPrecedes(second.words)
    }
}

/// Every count of persons that a study prints, and the sums that tie them: what must be judged together, since a count that
/// is hidden in one table could be found again from another.
public struct CountBook: Sendable {
    public private(set) var counts: [CountKey: Int] = [:]
    public private(set) var relations: [Relation] = []
    /// Counts that the source has already released: never hidden.
    public private(set) var released: Set<CountKey> = []

    /// A total and the parts that make it.
    public struct Relation: Sendable, Hashable {
        public let total: CountKey
        public let parts: [CountKey]
    }

    public init() {}

    public mutating func set(_ key: CountKey, _ count: Int) { counts[key] = count }

    public mutating func add(_ count: Int = 1, to key: CountKey) { counts[key, default: 0] += count }

    public mutating func release(_ key: CountKey) { released.insert(key) }

    /// Declares that the counts of `parts` add up to the count of `total`.
    public mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        relations.append(Relation(total: total, parts: parts))
    }

    public subscript(key: CountKey) -> Int { counts[key] ?? 0 }
}
