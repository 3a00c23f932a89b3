import Schemes

/// A group of enterprises before any scheme: how many, how large.
public struct PopulationSums: Sendable, Hashable {
    public private(set) var enterprises = 0.0
    public private(set) var employees = 0.0
    /// Cents.
    public private(set) var payroll = 0.0
    /// Cents of contributions that the files give; 0 where they give none.
    public private(set) var contributions = 0.0
    /// Whether an enterprise of the group has contributions.
    public private(set) var hasContributions = false
    public private(set) var payrolls = LargestAmounts()
    /// Enterprises whose headcount or payroll of the year is unknown or zero: they are in no sum of it.
    public private(set) var unknown = 0.0

    init() {}

    mutating func add(_ enterprise: ComparedEnterprise) {
        let weight = enterprise.weight
        let payroll = Double(enterprise.payroll ?? 0)
        enterprises += weight
        employees += weight * (enterprise.employees ?? 0)
        self.payroll += weight * payroll
        payrolls.add(payroll, weight: weight)
        if (enterprise.employees ?? 0) == 0 || payroll == 0 { unknown += weight }
        guard let paid = enterprise.contributions else { return }
        contributions += weight * Double(paid)
        hasContributions = true
    }

    mutating func merge(_ later: PopulationSums) {
        enterprises += later.enterprises
        employees += later.employees
        payroll += later.payroll
        contributions += later.contributions
        hasContributions = hasContributions || later.hasContributions
        payrolls.merge(later.payrolls)
        unknown += later.unknown
    }
}

/// The whole of a portfolio, by size and by sector.
public struct PopulationTally: Sendable {
    public private(set) var all = PopulationSums()
    public private(set) var bySize: [SizeBand: PopulationSums] = [:]
    public private(set) var bySector: [String: PopulationSums] = [:]

    init() {}

    mutating func add(_ enterprise: ComparedEnterprise) {
        all.add(enterprise)
        bySize[enterprise.size, default: PopulationSums()].add(enterprise)
        bySector[enterprise.sector, default: PopulationSums()].add(enterprise)
    }

    mutating func merge(_ later: PopulationTally) {
        all.merge(later.all)
        for (band, sums) in later.bySize { bySize[band, default: PopulationSums()].merge(sums) }
        for (sector, sums) in later.bySector { bySector[sector, default: PopulationSums()].merge(sums) }
    }
}
