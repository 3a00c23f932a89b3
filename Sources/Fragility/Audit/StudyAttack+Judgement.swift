import Disclosure

extension CountKnowledge {
    /// Counts of persons that can be placed too closely, in the order of their names.
    ///
    /// - Parameter least: what a hidden count is at least.
    /// - Parameter isReleased: whether a printed count was released before the report.
    func leaks(minimum: Int, least: Double, isReleased: (CountKey) -> Bool) throws(SecrecyError) -> [CountLeak] {
        let printed = values.sorted { $0.key < $1.key }.compactMap { key, value -> CountLeak? in
            guard value > 0, value < Double(minimum), !isReleased(key) else { return nil }
            return .printed(count: key.text, value: value)
        }
        do {
            return printed + (try bounded(minimum: Double(minimum), least: least))
        } catch .contradiction {
            return printed + [.contradiction]
        }
    }

    private func bounded(minimum: Double, least: Double) throws(SecrecyError) -> [CountLeak] {
        try bounds(least: least).compactMap { key, bounds in
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
