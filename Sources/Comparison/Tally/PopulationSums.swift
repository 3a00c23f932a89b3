import Schemes

/// A group of enterprises before any scheme: how many, how large.
public struct PopulationSums: Sendable, Hashable {
    /// How many, and who stands for most of them.
    public private(set) var count = EnterpriseCount()
    private(set) var workforce = WorkforceSums()
    /// Whether an enterprise of the group has contributions.
    public private(set) var hasContributions = false
    /// Enterprises whose headcount or payroll of the year is unknown or zero: they are in no sum of it.
    public private(set) var unknownCount = EnterpriseCount()

    init() {}

    /// Weighted.
    public var enterprises: Double { count.value }
    /// Headcount of the year compared, weighted.
    public var employees: Double { workforce.employees.magnitude }
    /// Cents.
    public var payroll: Double { workforce.payroll.magnitude }
    /// Cents of contributions that the files give; 0 where they give none.
    public var contributions: Double { workforce.contributions.magnitude }
    /// Weighted; see `unknownCount`.
    public var unknown: Double { unknownCount.value }

    mutating func add(_ enterprise: ComparedEnterprise) {
        count.add(enterprise)
        workforce.add(enterprise)
        if (enterprise.employees ?? 0) == 0 || (enterprise.payroll ?? 0) == 0 { unknownCount.add(enterprise) }
        if enterprise.contributions != nil { hasContributions = true }
    }

    mutating func merge(_ later: PopulationSums) {
        count.merge(later.count)
        workforce.merge(later.workforce)
        hasContributions = hasContributions || later.hasContributions
        unknownCount.merge(later.unknownCount)
    }
}

/// The whole of a portfolio, by size and by sector.
public struct PopulationTally: Sendable {
    /// The whole portfolio.
    public private(set) var all = PopulationSums()
    private(set) var bySize: [SizeBand: PopulationSums] = [:]
    private(set) var bySector: [String: PopulationSums] = [:]

    init() {}

    mutating func add(_ enterprise: ComparedEnterprise) {
        all.add(enterprise)
        bySize[enterprise.size, default: PopulationSums()].add(enterprise)
        bySector[enterprise.sector, default: PopulationSums()].add(enterprise)
    }

    /// Headcount of a part of the portfolio; nil where there is none.
    func employees(of breakdown: Breakdown) -> Double? {
        switch breakdown {
        case .all: all.employees
        case .size(let band): bySize[band]?.employees
        case .sector(let sector): bySector[sector]?.employees
        }
    }

    mutating func merge(_ later: PopulationTally) {
        all.merge(later.all)
        for (band, sums) in later.bySize { bySize[band, default: PopulationSums()].merge(sums) }
        for (sector, sums) in later.bySector { bySector[sector, default: PopulationSums()].merge(sums) }
    }
}
