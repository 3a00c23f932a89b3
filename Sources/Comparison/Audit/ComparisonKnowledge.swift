import Disclosure

/// What a reader knows of the counts and amounts of a comparison.
struct ComparisonKnowledge {
    private var counts = CountKnowledge()
    /// Which of them are amounts.
    private var amounts: Set<CountKey> = []
    /// Numbers of enterprises without which there would be no line.
    private var listed: Set<CountKey> = []
    /// What is added to the amounts of a column so that none is negative, by label.
    private var shifts: [String: Double] = [:]

    mutating func learn(_ key: CountKey, _ value: Double?, isHidden: Bool = false, isAmount: Bool = false) {
        if isAmount { amounts.insert(key) }
        counts.learn(key, value, isHidden: isHidden)
    }

    mutating func learn(_ line: CountKey, _ name: String, _ value: Double?, isHidden: Bool) {
        amounts.insert(line.quantity(name))
        counts.learn(line.quantity(name), value, isHidden: isHidden)
    }

    /// - Parameter isListed: whether the line is there for what it counts under the name.
    mutating func learn(
        _ line: CountKey, _ name: String, _ lines: PrintedLines, isAmount: Bool = false, isListed: Bool = false
    ) {
        let key = line.quantity(name)
        if isAmount { amounts.insert(key) }
        if isListed { listed.insert(key) }
        counts.learn(key, lines.value(line, name), isHidden: lines.isHidden(line))
    }

    func isZero(_ key: CountKey) -> Bool { counts.values[key] == 0 }

    mutating func tie(_ total: CountKey, _ parts: [CountKey]) {
        if counts.knows(total) || parts.contains(where: counts.knows) { counts.tie(total, parts) }
    }

    /// Whatever the whole and its parts say under a name adds up.
    mutating func tie(_ name: String, _ whole: CountKey, _ parts: [CountKey]) {
        tie(whole.quantity(name), parts.map { $0.quantity(name) })
    }

    mutating func include(_ part: CountKey, in whole: CountKey) {
        if isAmount(whole) { amounts.insert(CountKnowledge.rest(of: whole, without: part)) }
        counts.include(part, in: whole)
    }

    mutating func include(_ part: String, in whole: String, of line: CountKey) {
        include(line.quantity(part), in: line.quantity(whole))
    }

    /// The amounts of a column, which may be negative: so much is added to each that none is.
    mutating func tieSigned(
        _ all: CountKey, _ breakdowns: [[CountKey]], amounts: [CountKey: Double], hidden: [CountKey]
    ) {
        let shift = 1 + 2 * (amounts.values.map(\.magnitude).max() ?? 0)
        shifts[all.words[1]] = shift
        for line in [all] + breakdowns.flatMap(\.self) {
            let value = amounts[line] ?? (hidden.contains(line) ? nil : 0)
            learn(line, Self.shifted, value.map { $0 + shift }, isHidden: hidden.contains(line))
        }
        for parts in breakdowns where !parts.isEmpty {
            let sum = CountKey(words: ["somme"] + parts[0].words)
            tie(sum, parts.map { $0.quantity(Self.shifted) })
            tie(sum, [all.quantity(Self.shifted), constant(Double(parts.count - 1) * shift)])
        }
    }

    private static let shifted = "montant"

    private mutating func constant(_ value: Double) -> CountKey {
        let key = CountKey("constante", String(value))
        counts.learn(key, value, isHidden: false)
        return key
    }

    /// The amount of a column is another amount.
    mutating func tieShift(_ line: CountKey, _ amount: CountKey) {
        guard let shift = shifts[line.words[1]] else { return }
        tie(line.quantity(Self.shifted), [amount, constant(shift)])
    }

    /// The second amount is the first, more the gains, less the losses.
    mutating func tieDifference(from first: CountKey, to second: CountKey, gains: CountKey, losses: CountKey) {
        guard let before = shifts[first.words[1]], let after = shifts[second.words[1]] else { return }
        let both = CountKey(words: ["somme"] + gains.words)
        tie(both, [second.quantity(Self.shifted), losses, constant(before)])
        tie(both, [first.quantity(Self.shifted), gains, constant(after)])
    }

    /// Counts known to be few, and hidden amounts that are known.
    func leaks(minimum: Double) throws(SecrecyError) -> [ComparisonLeak] {
        let printed = counts.values.sorted { $0.key < $1.key }.compactMap { key, value -> ComparisonLeak? in
            guard !isAmount(key), value > 0, value < minimum else { return nil }
            return .printed(count: key.text, value: value)
        }
        do {
            let unit = isWeighted ? 0.0 : 1
            let bounds = try counts.bounds { listed.contains($0) ? unit : 0 }
            return printed + bounds.compactMap { leak($0.key, $0.bounds, minimum) }
        } catch .contradiction {
            return printed + [.contradiction]
        }
    }

    /// Whether enterprises count for more or less than one: of a hidden number nothing is then known.
    private var isWeighted: Bool {
        counts.values.contains { listed.contains($0.key) && $0.value != $0.value.rounded() }
    }

    private func isAmount(_ key: CountKey) -> Bool {
        amounts.contains(key) || ["somme", "constante"].contains(key.words[0])
    }

    private func leak(_ key: CountKey, _ bounds: Bounds, _ minimum: Double) -> ComparisonLeak? {
        if isAmount(key) {
            // Anybody knows where there is nothing.
            let isKnown = bounds.isExact && bounds.low > Self.tolerance
            return counts.hidden.contains(key) && isKnown ? .computed(amount: key.text) : nil
        }
        guard let high = bounds.high, bounds.low > Self.tolerance, high < minimum - Self.tolerance else { return nil }
        return .bounded(count: key.text, low: bounds.low, high: high)
    }

    /// The solver's bounds are that exact.
    private static let tolerance = 1e-6
}
