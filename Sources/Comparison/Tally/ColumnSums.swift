import Schemes

/// What one scheme gives over some enterprises: all of them, by size and by sector.
public struct ColumnSums: Sendable {
    /// Over all of them.
    public private(set) var all = GroupSums()
    private(set) var bySize: [SizeBand: GroupSums] = [:]
    private(set) var bySector: [String: GroupSums] = [:]

    init() {}

    mutating func add(_ verdict: ComparedScheme.Verdict, _ enterprise: ComparedEnterprise) {
        all.add(verdict, enterprise)
        bySize[enterprise.size, default: GroupSums()].add(verdict, enterprise)
        bySector[enterprise.sector, default: GroupSums()].add(verdict, enterprise)
    }

    mutating func merge(_ later: ColumnSums) {
        all.merge(later.all)
        bySize.merge(later.bySize) { $0.merged($1) }
        bySector.merge(later.bySector) { $0.merged($1) }
    }
}

extension GroupSums {
    fileprivate func merged(_ later: GroupSums) -> GroupSums {
        var sums = self
        sums.merge(later)
        return sums
    }
}
