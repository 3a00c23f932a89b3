extension SchemeInForce {
    /// The sums that the rule needs over the whole, made from the portfolio: sums of weighted enterprises. A value of
    /// `known`, published or given, stands before the computed one.
    ///
    /// Right only when `portfolio` is the whole population of the scheme: the result says which was used.
    public func circumstances(
        over portfolio: [Enterprise], known: [String: Double] = [:]
    ) throws(Stop) -> Circumstances {
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
    ) throws(Stop) -> Double {
        var (above, below) = (0.0, 0.0)
        for enterprise in portfolio {
            var run = Run(self, enterprise, circumstances, corner: 0)
            above += enterprise.weight * (try aggregate.numerator.value(in: &run))
            below += enterprise.weight * (try aggregate.denominator.value(in: &run))
        }
        guard below != 0 else { throw .divisionByZero(step: aggregate.name) }
        return above / below
    }
}
