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
        for aggregate in aggregates where known[aggregate.name] == nil && aggregate.given == nil {
            let sums = sums(of: aggregate.name, over: portfolio, circumstances)
            if let obstacle = sums.obstacle { throw obstacle }
            guard let sum = sums.aggregate else { throw .divisionByZero(step: aggregate.name) }
            circumstances.aggregates[aggregate.name] = sum
        }
        return circumstances
    }
}

/// Two sums over a part of the population, whose ratio is an aggregate of the scheme: over all, or for each group.
public struct AggregateSums: Sendable, Hashable {
    /// Weighted sums of one group.
    public struct Part: Sendable, Hashable {
        /// In the unit of what the scheme sums.
        public var numerator = 0.0
        /// In the unit of what the scheme divides by.
        public var denominator = 0.0
        /// Weight of the enterprises left out, for want of a fact.
        public var unknown = 0.0

        /// Nil when nothing was summed.
        public var ratio: Double? { denominator == 0 ? nil : numerator / denominator }

        mutating func merge(_ later: Part) {
            numerator += later.numerator
            denominator += later.denominator
            unknown += later.unknown
        }
    }

    /// Over every enterprise, whatever its group.
    public private(set) var all = Part()
    /// By group; empty where the scheme asks for none.
    public private(set) var groups: [Circumstances.CodeGroup: Part] = [:]
    /// Whether the scheme asks for groups.
    private var isGrouped: Bool
    /// What left the first enterprise out.
    private(set) var obstacle: Obstacle?

    /// Sums over no enterprise.
    public init(isGrouped: Bool = false) { self.isGrouped = isGrouped }

    /// Adds the sums over a later part of the portfolio: merge parts in the order of the file for the same bits.
    public mutating func merge(_ later: AggregateSums) {
        isGrouped = isGrouped || later.isGrouped
        all.merge(later.all)
        for (group, part) in later.groups { groups[group, default: Part()].merge(part) }
        obstacle = obstacle ?? later.obstacle
    }

    mutating func add(_ part: Part, _ group: Circumstances.CodeGroup?) {
        all.merge(part)
        if isGrouped, let group { groups[group, default: Part()].merge(part) }
    }

    mutating func leaveOut(_ weight: Double, _ obstacle: Obstacle) {
        all.unknown += weight
        self.obstacle = self.obstacle ?? obstacle
    }

    /// What results are computed with; nil when nothing was summed.
    public var aggregate: Circumstances.Aggregate? {
        guard isGrouped else {
            return all.ratio.map { Circumstances.Aggregate(value: $0, source: .portfolio) }
        }
        let ratios = groups.compactMapValues(\.ratio)
        return ratios.isEmpty ? nil : Circumstances.Aggregate(value: nil, groups: ratios, source: .portfolio)
    }
}

extension SchemeInForce {
    /// The sums over the whole that the scheme needs and nobody gives, in the order in which they may read one another.
    public var aggregateNames: [String] { aggregates.filter { $0.given == nil }.map(\.name) }

    /// Whether an aggregate is a ratio for each group of enterprises.
    public func isGrouped(_ name: String) -> Bool { aggregates.contains { $0.name == name && !$0.groups.isEmpty } }

    /// The sums of one aggregate over some enterprises of a portfolio that is read in parts: over those of the sector of the
    /// scheme, where it has one.
    public func sums(of name: String, over part: [Enterprise], _ circumstances: Circumstances) -> AggregateSums {
        var sums = AggregateSums(isGrouped: isGrouped(name))
        guard let aggregate = aggregates.first(where: { $0.name == name }) else { return sums }
        for enterprise in part {
            var run = Run(self, enterprise, circumstances, boundChoice: 0)
            do throws(Obstacle) {
                for slot in sectorConditions { _ = try run.quantity(slot) }
                let (above, below) = (
                    try aggregate.numerator.value(in: &run), try aggregate.denominator.value(in: &run)
                )
                let part = AggregateSums.Part(
                    numerator: enterprise.weight * above, denominator: enterprise.weight * below)
                sums.add(part, run.group(aggregate))
            } catch {
                if case .refused = error { continue }
                sums.leaveOut(enterprise.weight, error)
            }
        }
        return sums
    }
}
