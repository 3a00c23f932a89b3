extension FactBase {
    /// Rows equal to the sum of the others in the same year and event, or of those that share one of their codes, which
    /// no label of total names.
    func sums(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard !facts.identity.isClaimLevel, let cube = facts.claimGroup?.wholeCube,
            let measure = cube.measures.firstIndex(of: .claims)
        else { return [] }
        var found: [Int: Inconsistency] = [:]
        for group in [nil] + cube.dimensions.filter({ ![.year, .event].contains($0) }).map(Optional.some) {
            for largest in Largest.all(cube, measure: measure, by: group) where found[largest.row] == nil {
                let row = FactRow(cube, row: largest.row, book: facts.book)
                guard largest.isSumOfOthers || group == nil && largest.isNearSum(named: row.namesWhole),
                    group == nil || cube.isSum(largest, by: group)
                else { continue }
                found[largest.row] = .rowIsSum(
                    resource: facts.identity.name, row: row, group: group, measure: .claims, amount: largest.amount,
                    difference: largest.difference)
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// The largest row of a group and the sum of all.
private struct Largest {
    /// What the rows of the group share.
    let shared: CubeKey
    private(set) var amount: Int64 = 0
    private(set) var row = 0
    private var total: Int64 = 0
    private var count = 0

    private init(shared: CubeKey) { self.shared = shared }

    /// By year, event and the codes of `group`, in the order of the rows.
    static func all(_ cube: Cube, measure: Int, by group: Dimension?) -> [Largest] {
        let mask = cube.mask(group)
        var index = KeyIndex()
        var keys: [CubeKey] = []
        var all: [Largest] = []
        for (row, key) in cube.keys.enumerated() {
            let (place, isNew) = index.row(of: key.replacing(with: 0, where: .!mask), in: &keys)
            if isNew { all.append(Largest(shared: keys[place])) }
            all[place].add(cube.sum(row: row, measure: measure).amount, row: row)
        }
        return all
    }

    private mutating func add(_ value: Int64, row: Int) {
        total = total.addingReportingOverflow(value).partialValue
        count += value > 0 ? 1 : 0
        if value > amount { (amount, self.row) = (value, row) }
    }

    /// What the row has more than the others together.
    var difference: Int64 { amount - (total - amount) }

    var isSumOfOthers: Bool { count > 3 && amount > 0 && difference == 0 }

    /// Whether the row is the sum of the others but for their rounding: each is off by less than one. Two others are enough
    /// where the code names a whole; chance makes small numbers near.
    func isNearSum(named: Bool) -> Bool {
        count > (named ? 2 : 3) && difference.magnitude < UInt64(count - 1)
            && difference.magnitude * 50 <= UInt64(amount)
    }
}

extension Cube {
    /// The places of a key that hold the year, the event and a dimension.
    fileprivate func mask(_ group: Dimension?) -> SIMDMask<SIMD16<Int32>> {
        var mask = SIMDMask<SIMD16<Int32>>(repeating: false)
        for (place, dimension) in dimensions.enumerated() {
            mask[place] = dimension == .year || dimension == .event || dimension == group
        }
        return mask
    }

    /// Whether the row has the sums of its group in every measure. Chance makes small counts equal: a group is only
    /// judged by three measures at least, or by many claims.
    fileprivate func isSum(_ largest: Largest, by group: Dimension?) -> Bool {
        let mask = mask(group)
        var totals = Array(repeating: Int64(0), count: measures.count)
        for row in keys.indices where keys[row].replacing(with: 0, where: .!mask) == largest.shared {
            for measure in measures.indices { totals[measure] &+= sum(row: row, measure: measure).amount }
        }
        let own = measures.indices.map { sum(row: largest.row, measure: $0).amount }
        let isWhole = zip(totals, own).allSatisfy { $0 == $1 &+ $1 }
        return isWhole && (own.count { $0 > 0 } >= 3 || largest.amount >= 10_000)
    }
}
