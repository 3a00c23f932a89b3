import Words

extension LinkedTables {
    /// The tables, merged where they have the same attributes, and all those that two of them add up to.
    static func closed(
        _ tables: [LinkedTable], groups: [String: LinkedTable.Group], pairs: NestedPairs
    ) -> [LinkedTable] {
        var known: [[String]: LinkedTable] = [:]
        for table in tables {
            if known[table.attributes] == nil {
                known[table.attributes] = table
            } else {
                known[table.attributes]?.add(table)
            }
        }
        let given = Set(known.keys)
        for attributes in common(given.union(pairs.comparable(given))) {
            if let table = known[attributes], table.isWhole { continue }
            let finer = known.values.filter { Set(attributes).isStrictSubset(of: $0.attributes) }
            let sums = implied(
                attributes, by: finer.sorted { $0.attributes.precedes($1.attributes) }, groups: groups)
            // What a table is limited to is printed; what it leaves out, others may print in parts.
            if known[attributes]?.add(sums) == nil { known[attributes] = sums }
        }
        return known.values.sorted { $0.attributes.precedes($1.attributes) }
    }

    /// Every set of attributes that is common to some of the sets.
    private static func common(_ sets: Set<[String]>) -> [[String]] {
        var all = sets
        let given = sets.sorted { $0.precedes($1) }
        var waiting = given
        while let next = waiting.popLast(), all.count < maximumTables {
            for other in given {
                let shared = next.filter(other.contains)
                if all.insert(shared).inserted { waiting.append(shared) }
            }
        }
        return all.sorted { $0.precedes($1) }
    }

    /// Reports have a few dozen tables; their common sums are fewer than this.
    private static let maximumTables = 400

    /// A table that nobody prints, as a sum of the smallest printed one that holds it whole.
    private static func implied(
        _ attributes: [String], by finer: [LinkedTable], groups: [String: LinkedTable.Group]
    ) -> LinkedTable {
        var cells: [[String]: LinkedTable.Cell] = [:]
        for table in finer {
            let project = table.projection(onto: attributes)
            var sums: [[String]: LinkedTable.Cell] = [:]
            for (codes, cell) in table.cells {
                let target = project(codes)
                guard cells[target] == nil, table.covers(target, of: attributes, groups: groups) else { continue }
                sums[target, default: LinkedTable.Cell(value: 0, isPrinted: false)].add(cell)
            }
            cells.merge(sums) { first, _ in first }
        }
        var table = LinkedTable(attributes: attributes, cells: cells)
        table.limits = finer.flatMap(\.limits).filter { Set($0.keys).isSubset(of: attributes) }
        return table
    }
}

extension LinkedTable.Cell {
    /// The sum of two cells, known where both are.
    fileprivate mutating func add(_ part: LinkedTable.Cell) {
        if let known = value, let other = part.value { value = known + other } else { value = nil }
        for (unit, amount) in part.amounts { amounts[unit, default: 0] += amount }
        if let other = part.respondents { respondents = (respondents ?? 0) + other }
    }
}

extension [String] {
    /// Coarser sets first, then in the order of names.
    fileprivate func precedes(_ other: [String]) -> Bool {
        count == other.count ? precedesByScalars(other) : count < other.count
    }
}
