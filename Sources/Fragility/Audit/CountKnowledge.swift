import Confidentiality

/// What a reader knows of the counts behind printed tables: their values, those that are hidden, and every sum.
struct CountKnowledge {
    private(set) var values: [CountKey: Double] = [:]
    private(set) var hidden: Set<CountKey> = []
    private var relations: [CountBook.Relation] = []

    /// A figure that is hidden in one table says nothing of a count that another one prints.
    mutating func learn(_ key: CountKey, _ value: Double?, isHidden: Bool) {
        if let value {
            values[key] = value
            hidden.remove(key)
        } else if isHidden, values[key] == nil {
            hidden.insert(key)
        }
    }

    /// Whether some table has a place for the count.
    func knows(_ key: CountKey) -> Bool { values[key] != nil || hidden.contains(key) }

    mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        if !parts.isEmpty { relations.append(CountBook.Relation(total: total, parts: parts)) }
    }

    /// The people of `part` are among those of `whole`; the others are a count that nobody prints.
    mutating func include(_ part: CountKey, in whole: CountKey) {
        guard knows(part), knows(whole) else { return }
        if let all = values[whole], let some = values[part], some > all { return }
        tie(whole, [part, CountKey(whole.text, "less", part.text)])
    }

    /// Counts that can be placed too closely, in the order of their names.
    ///
    /// - Parameter isReleased: whether a printed count was released before the report.
    func leaks(minimum: Int, isReleased: (CountKey) -> Bool) throws(SecrecyError) -> [CountLeak] {
        let printed = values.sorted { $0.key < $1.key }.compactMap { key, value -> CountLeak? in
            guard value > 0, value < Double(minimum), !isReleased(key) else { return nil }
            return .printed(count: key.text, value: value)
        }
        do {
            return printed + (try bounded(minimum: Double(minimum)))
        } catch .contradiction {
            return printed + [.contradiction]
        }
    }

    private func bounded(minimum: Double) throws(SecrecyError) -> [CountLeak] {
        let keys = Set(values.keys).union(hidden).union(relations.flatMap { [$0.total] + $0.parts }).sorted()
        var system = CellSystem()
        for key in keys { _ = try system.add(CellSystem.Cell(value: values[key], cost: 0)) }
        let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        for relation in relations {
            guard let total = numbers[relation.total] else { continue }
            system.add(CellSystem.Equation(total: total, parts: relation.parts.compactMap { numbers[$0] }))
        }
        let bounds = try Audit.bounds(system, hidden: Set(keys.indices.filter { values[keys[$0]] == nil }))
        return bounds.sorted { $0.key < $1.key }.compactMap { number, bounds in
            let key = keys[number]
            guard let high = bounds.high, isLeak(key, bounds.low, high, minimum) else { return nil }
            return .bounded(count: key.text, low: bounds.low, high: high)
        }
    }

    /// A hidden count must not be known, nor known to be small. Of a count that no table has a place for, what matters is
    /// that somebody is there and that they are few.
    private func isLeak(_ key: CountKey, _ low: Double, _ high: Double, _ minimum: Double) -> Bool {
        let isFew = high < minimum - Self.tolerance
        return hidden.contains(key) ? isFew || high - low < 1 - Self.tolerance : isFew && low > Self.tolerance
    }

    /// The solver's bounds are that exact.
    private static let tolerance = 1e-6
}

extension CountKey {
    /// The words that have letters: `couverture territoire:bretagne examines`.
    var text: String { words.filter { !$0.isEmpty }.joined(separator: " ") }
}
