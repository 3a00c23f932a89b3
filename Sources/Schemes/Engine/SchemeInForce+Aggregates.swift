extension SchemeInForce {
    /// The sums that the rule needs over the whole, made from the portfolio: sums of weighted enterprises. A value of
    /// `known`, published or given, stands before the computed one.
    ///
    /// Right only when `portfolio` is the whole population of the scheme: the result says which was used.
    public func circumstances(
        over portfolio: [Enterprise], known: [String: Double] = [:]
    ) throws(Obstacle) -> Circumstances {
        var circumstances = Circumstances()
        for (name, value) in known {
            circumstances.aggregates[name] = Circumstances.Aggregate(value: value, source: .parameter)
        }
        for aggregate in aggregates where known[aggregate.name] == nil {
            let value = try ratio(aggregate, over: portfolio, circumstances)
            circumstances.aggregates[aggregate.name] = Circumstances.Aggregate(value: value, source: .portfolio)
        }
        return circumstances
    }

    private func ratio(
        _ aggregate: AggregateInForce, over portfolio: [Enterprise], _ circumstances: Circumstances
    ) throws(Obstacle) -> Double {
        var (above, below) = (0.0, 0.0)
        for enterprise in portfolio {
            var run = Run(self, enterprise, circumstances, boundChoice: 0)
            above += enterprise.weight * (try aggregate.numerator.value(in: &run))
            below += enterprise.weight * (try aggregate.denominator.value(in: &run))
        }
        guard below != 0 else { throw .divisionByZero(step: aggregate.name) }
        return above / below
    }
}

/// Two sums over a part of the population, whose ratio is an aggregate of the scheme.
public struct AggregateSums: Sendable, Hashable {
    /// Weighted, in the unit of what the scheme sums.
    public var numerator = 0.0
    /// Weighted, in the unit of what the scheme divides by.
    public var denominator = 0.0
    /// Weight of the enterprises left out, for want of a fact.
    public var unknown = 0.0

    /// Sums over no enterprise.
    public init() {}

    /// Adds the sums over a later part of the portfolio: merge parts in the order of the file for the same bits.
    public mutating func merge(_ later: AggregateSums) {
        numerator += later.numerator
        denominator += later.denominator
        unknown += later.unknown
    }

    /// Nil when nothing was summed.
    public var ratio: Double? { denominator == 0 ? nil : numerator / denominator }
}

extension SchemeInForce {
    /// The sums over the whole that the scheme needs, in the order in which they may read one another.
    public var aggregateNames: [String] { aggregates.map(\.name) }

    /// The sums of one aggregate over some enterprises of a portfolio that is read in parts.
    public func sums(of name: String, over part: [Enterprise], _ circumstances: Circumstances) -> AggregateSums {
        var sums = AggregateSums()
        guard let aggregate = aggregates.first(where: { $0.name == name }) else { return sums }
        for enterprise in part {
            var run = Run(self, enterprise, circumstances, boundChoice: 0)
            guard let above = try? aggregate.numerator.value(in: &run),
                let below = try? aggregate.denominator.value(in: &run)
            else {
                sums.unknown += enterprise.weight
                continue
            }
            sums.numerator += enterprise.weight * above
            sums.denominator += enterprise.weight * below
        }
        return sums
    }
}
