/// What a reader knows of the counts and sums behind printed tables: their values, those that are hidden, and every sum.
public struct CountKnowledge: Sendable {
    /// The counts and sums that some table prints.
    public private(set) var values: [CountKey: Double] = [:]
    /// The counts and sums that some table hides, whether or not another one prints them.
    public private(set) var hidden: Set<CountKey> = []
    private var relations: [CountRelation] = []

    /// A reader who has read no table.
    public init() {}

    /// A figure that is hidden in one table says nothing of a count that another one prints.
    public mutating func learn(_ key: CountKey, _ value: Double?, isHidden: Bool) {
        if let value {
            values[key] = value
            hidden.remove(key)
        } else if isHidden, values[key] == nil {
            hidden.insert(key)
        }
    }

    /// Whether some table has a place for the count.
    public func knows(_ key: CountKey) -> Bool { values[key] != nil || hidden.contains(key) }

    /// Declares that `parts` add up to `total`; nothing is known of a total without parts.
    public mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        if !parts.isEmpty { relations.append(CountRelation(total: total, parts: parts)) }
    }

    /// What `part` counts is among what `whole` counts; the others are a count that nobody prints.
    public mutating func include(_ part: CountKey, in whole: CountKey) {
        guard knows(part), knows(whole) else { return }
        if let all = values[whole], let some = values[part], some > all { return }
        tie(whole, [part, Self.rest(of: whole, without: part)])
    }

    /// What is left of a count, or of a sum, when a part is taken away.
    public static func rest(of whole: CountKey, without part: CountKey) -> CountKey {
        CountKey(whole.text, "less", part.text)
    }

    /// Between which values each count that is not printed lies, in the order of their names; those that the tables hide,
    /// and those of which there is no place.
    ///
    /// - Parameter least: what a count or sum is at least that a table hides; one where its zero would have been printed.
    /// - Throws: `contradiction` where the printed counts cannot all be true.
    public func bounds(least: (CountKey) -> Double) throws(SecrecyError) -> [(key: CountKey, bounds: Bounds)] {
        let keys = Set(values.keys).union(hidden).union(relations.flatMap(\.keys)).sorted()
        var system = CellSystem()
        for key in keys {
            let floor = hidden.contains(key) ? least(key) : 0
            _ = try system.add(CellSystem.Cell(value: values[key], cost: 0, floor: floor))
        }
        let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        for relation in relations {
            guard let total = numbers[relation.total] else { continue }
            system.add(CellSystem.Equation(total: total, parts: relation.parts.compactMap { numbers[$0] }))
        }
        let bounds = try Audit.bounds(system, hidden: Set(keys.indices.filter { values[keys[$0]] == nil }))
        return bounds.sorted { $0.key < $1.key }.map { (keys[$0.key], $0.value) }
    }
}
