extension Distribution {
    /// How many units together have a part of the total.
    public struct UnitsForShare: Sendable, Hashable {
        /// The fewest whole units.
        public let count: Int
        /// The same, over all units.
        public let fraction: Double
        /// The part of all units, interpolated within the last one.
        public let interpolated: Double
    }

    /// What the units with the most have, in the unit of the values, interpolated within the last unit.
    ///
    /// - Parameter fraction: the part of the units, above 0 and at most 1.
    public func heldByTop(_ fraction: Double) throws(StatisticsError) -> Double {
        guard fraction > 0, fraction <= 1 else { throw .invalidFraction(fraction) }
        var left = fraction * units
        var held = 0.0
        for step in steps.reversed() where left > 0 {
            held += min(left, step.units) * step.value
            left -= step.units
        }
        return held
    }

    /// The same as a share of the total.
    public func topShare(_ fraction: Double) throws(StatisticsError) -> Double {
        min(1, try heldByTop(fraction) / total)
    }

    /// The share of the total that the units with the least have (Lorenz's curve), interpolated.
    public func lorenz(_ fraction: Double) throws(StatisticsError) -> Double {
        guard fraction >= 0, fraction < 1 else { throw .invalidFraction(fraction) }
        return 1 - (try topShare(1 - fraction))
    }

    /// The fewest units that have a share of the total, above 0 and at most 1.
    ///
    /// Sums of decimal amounts may miss a share by rounding: a relative difference of 1e-12 is forgiven.
    public func unitsFor(share: Double) throws(StatisticsError) -> UnitsForShare {
        guard share > 0, share <= 1 else { throw .invalidFraction(share) }
        let goal = share * total
        var (held, passed) = (0.0, 0.0)
        for step in steps.reversed() where step.value > 0 {
            let needed = (goal - held) / step.value
            if needed <= step.units * (1 + 1e-12) {
                let whole = min(step.units, max(1, (needed * (1 - 1e-12)).rounded(.up)))
                return UnitsForShare(
                    count: Int(passed + whole), fraction: (passed + whole) / units,
                    interpolated: (passed + needed) / units)
            }
            held += step.value * step.units
            passed += step.units
        }
        return UnitsForShare(count: Int(passed), fraction: passed / units, interpolated: passed / units)
    }

    /// The standard error of Gini's index by leaving out one unit after the other; nil under three units, or where
    /// one unit has everything.
    ///
    /// - Complexity: O(*v*) with *v* distinct steps, by the sums that each unit leaves.
    public var giniJackknifeError: Double? {
        guard units > 2 else { return nil }
        let whole = gini * units * total
        var (before, below) = (0.0, 0.0)
        var estimates: [(value: Double, units: Double)] = []
        for step in steps {
            guard total - step.value > 0 else { return nil }
            // Without one unit of this value, ranks above fall by one: sum of (2 i - n) x over the others.
            let above = total - below - step.value * step.units
            let rank = 2 * before + step.units - units
            let sum = whole - step.value * rank + below - above
            estimates.append((sum / ((units - 1) * (total - step.value)), step.units))
            before += step.units
            below += step.value * step.units
        }
        let mean = estimates.reduce(0) { $0 + $1.value * $1.units } / units
        let squares = estimates.reduce(0) { $0 + $1.units * ($1.value - mean) * ($1.value - mean) }
        return ((units - 1) / units * squares).squareRoot()
    }
}
