/// What must remain unknown of a hidden cell: how far the attacker's bounds must stand from its value.
public struct Protection: Sendable, Hashable {
    /// The lower bound must be at most `value - below`; anything is admitted where it is infinite.
    public let below: Double
    /// The upper bound must be at least `value + above`.
    public let above: Double
    /// The bounds must be at least so far apart; any positive distance is enough where it is 0.
    public let width: Double

    /// In units of the cell; all at 0 ask only that the value cannot be computed exactly.
    public init(below: Double = 0, above: Double = 0, width: Double = 0) {
        self.below = below
        self.above = above
        self.width = width
    }
}

/// Between which values an attacker can place a hidden cell.
public struct Bounds: Sendable, Hashable {
    /// In units of the cell; never below 0.
    public let low: Double
    /// Nil where nothing bounds the cell from above.
    public let high: Double?

    /// `low` is at most `high`, solver tolerance apart.
    public init(low: Double, high: Double?) {
        self.low = low
        self.high = high
    }

    /// Whether the cell is known exactly, solver tolerance apart.
    public var isExact: Bool { high.map { $0 - low <= Bounds.tolerance($0) } ?? false }

    /// From the least whole number within the bounds to the greatest.
    func wholeDistance(to high: Double) -> Double {
        (high + Bounds.tolerance(high)).rounded(.down) - (low - Bounds.tolerance(low)).rounded(.up)
    }

    /// Two values of this size that differ by less are taken for equal.
    static func tolerance(_ value: Double) -> Double { 1e-6 * max(1, value.magnitude) }
}

extension Protection {
    /// What both ask for.
    func joined(with other: Protection?) -> Protection {
        guard let other else { return self }
        return Protection(
            below: max(below, other.below), above: max(above, other.above), width: max(width, other.width))
    }

    /// Nothing below `floor` can be asked for: everybody knows that the cell is not there.
    func admitsLow(_ low: Double, of value: Double, floor: Double) -> Bool {
        below == .infinity || low <= max(value - below, floor) + Bounds.tolerance(value)
    }

    func admitsHigh(_ high: Double?, of value: Double) -> Bool {
        guard let high else { return true }
        return high >= value + above - Bounds.tolerance(value)
    }

    /// Whole numbers must leave two of them; others, and large ones, which a unit does not tell apart, any distance.
    func admitsWidth(_ bounds: Bounds, isWhole: Bool) -> Bool {
        guard let high = bounds.high else { return true }
        guard !bounds.isExact else { return false }
        if isWhole { return bounds.wholeDistance(to: high) >= max(1, width.rounded(.down)) }
        return high - bounds.low >= width - Bounds.tolerance(high)
    }

    /// What is asked for above the value alone.
    var upward: Protection { Protection(above: above) }

    /// The same of a cell that is known not to lie beyond `cap`.
    func capped(at cap: Double, value: Double) -> Protection {
        Protection(below: below, above: min(below, max(0, cap - value)), width: width)
    }
}
