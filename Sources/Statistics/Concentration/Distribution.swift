import Glibc

/// How a total is spread over units: claims, days or euros over enterprises, those with none included.
///
/// Sources: Gini C. (1912), Variabilità e mutabilità; Theil H. (1967), Economics and information theory.
public struct Distribution: Sendable, Hashable {
    /// Values in ascending order, each with the number of units that have it.
    let steps: [Step]
    /// All units, those with nothing included.
    public let units: Double
    /// Sum of the values, above 0.
    public let total: Double

    struct Step: Sendable, Hashable {
        let value: Double
        let units: Double
    }

    /// - Throws: ``StatisticsError/invalidCount(_:)`` for a value that is negative or not finite, or a total of 0.
    public init(_ values: [Double]) throws(StatisticsError) {
        try self.init(frequencies: values.map { ($0, 1) })
    }

    /// Values and how many units have each, in any order.
    public init(frequencies: [(value: Double, units: Int)]) throws(StatisticsError) {
        for (value, units) in frequencies {
            guard value >= 0, value.isFinite else { throw .invalidCount(value) }
            guard units >= 0 else { throw .invalidCount(Double(units)) }
        }
        let sorted = frequencies.filter { $0.units > 0 }.sorted { $0.value < $1.value }
        steps = sorted.map { Step(value: $0.value, units: Double($0.units)) }
        units = steps.reduce(0) { $0 + $1.units }
        total = steps.reduce(0) { $0 + $1.units * $1.value }
        guard total > 0, total.isFinite else { throw .invalidCount(total) }
    }

    /// Gini's index: 0 where all have the same, 1 - 1 / n where one of n units has everything.
    public var gini: Double {
        var before = 0.0
        var sum = 0.0
        for step in steps {
            // The mean of 2 i - n - 1 over the ranks i of equal values, once for each.
            sum += step.value * step.units * (2 * before + step.units - units)
            before += step.units
        }
        return sum / (units * total)
    }

    /// Gini's index times n / (n - 1): 1 where one unit has everything; nil for one unit.
    public var correctedGini: Double? { units > 1 ? gini * units / (units - 1) : nil }

    /// Theil's index T, from 0 to ln n; units with nothing count (some programs drop them before the mean).
    public var theil: Double {
        let mean = total / units
        return steps.reduce(0) { $1.value > 0 ? $0 + $1.units * $1.value / total * log($1.value / mean) : $0 }
    }

    /// The part of the total that would have to move for all to have the same.
    public var hoover: Double {
        steps.reduce(0) { $0 + $1.units * abs($1.value / total - 1 / units) } / 2
    }

    /// The sum of the squared shares (Herfindahl and Hirschman): 1 / n to 1.
    public var herfindahl: Double { steps.reduce(0) { $0 + $1.units * ($1.value / total) * ($1.value / total) } }

    /// The part of the units that have nothing.
    public var shareWithNothing: Double {
        steps.reduce(0) { $1.value == 0 ? $0 + $1.units : $0 } / units
    }
}
