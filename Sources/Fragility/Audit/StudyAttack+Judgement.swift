import Disclosure

extension CountKnowledge {
    /// Counts of persons that can be placed too closely, in the order of their names.
    ///
    /// - Parameter least: what a hidden count is at least.
    /// - Parameter divided: counts of those of a group who have an attribute, each with the group: that it is all of them, or
    ///   nobody, is not to be printed.
    /// - Parameter isReleased: whether a count was released before the report, or is the rest of one that was.
    func leaks(
        minimum: Int, least: (CountKey) -> Double, divided: [(part: CountKey, whole: CountKey)],
        isReleased: (CountKey) -> Bool
    ) throws(SecrecyError) -> [CountLeak] {
        let few = values.sorted { $0.key < $1.key }.compactMap { key, value -> CountLeak? in
            guard value > 0, value < Double(minimum), !isReleased(key) else { return nil }
            return .printed(count: key.text, value: value)
        }
        let printed = few + divided.filter { !isReleased($0.part) }.compactMap { oneSided($0.part, of: $0.whole) }
        do {
            return printed + (try bounded(minimum: Double(minimum), least: least, isReleased: isReleased))
        } catch .contradiction {
            return printed + [.contradiction]
        }
    }

    private func oneSided(_ part: CountKey, of whole: CountKey) -> CountLeak? {
        guard let some = values[part], let all = values[whole], all > 0, some == 0 || some == all else { return nil }
        return .oneSided(count: part.text, isEverybody: some > 0)
    }

    private func bounded(
        minimum: Double, least: (CountKey) -> Double, isReleased: (CountKey) -> Bool
    ) throws(SecrecyError) -> [CountLeak] {
        try bounds(least: least).compactMap { key, bounds in
            guard let high = bounds.high, isLeak(key, bounds.low, high, minimum), !isReleased(key) else { return nil }
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
