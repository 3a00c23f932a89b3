import Words

extension FactBase {
    /// The rules that rows of one file break, each with its first row.
    func implausible(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard !facts.identity.isClaimLevel else { return facts.unlikelyClaims + claimsBeyondEmployees(index) }
        var broken = BrokenRules(resource: facts.identity.name)
        for cube in facts.groups.compactMap(\.wholeCube) { broken.examine(cube, book: facts.book) }
        return broken.found + claimsBeyondEmployees(index)
    }

    private func claimsBeyondEmployees(_ index: Int) -> [Inconsistency] {
        let facts = resources[index]
        guard let group = facts.claimGroup, let population = comparable(group, of: index) else { return [] }
        let by = population.sharedKey(group)
        guard let rollup = Rollup(group, book: facts.book, measure: .claims, by: by, selection: Selection()) else {
            return []
        }
        var broken = BrokenRules(resource: facts.identity.name)
        for (period, rows) in rollup.rows.sorted(by: {
            [$0.key.year, $0.key.event].precedesByScalars([$1.key.year, $1.key.event])
        }) {
            let people = population.sums(of: .employees, year: period.year, by: by, selection: Selection()).rows
            for (codes, claims) in rows where claims.missing == 0 && !codes.contains(where: CodeForm.isUnassigned) {
                let employees = people[codes].flatMap { $0.missing == 0 ? $0.amount : nil }
                let row = FactRow(codes: [period.year, period.event] + codes, line: nil)
                broken.test(.claimsPerEmployee, row) { $0 == .claims ? claims.amount : employees }
            }
        }
        return broken.found
    }

    /// The population that the claims of a file are compared with: its own for a table that stands alone.
    private func comparable(_ group: FactGroup, of index: Int) -> Population? {
        populations.first { population in
            population.isSeries == resources[index].identity.isSeries
                && (!population.isSeries || population.resources.contains(index))
                && !population.sharedKey(group).isEmpty
        }
    }

    /// Hours that employees cannot have worked, in a row or in a whole year.
    var implausibleHours: [Inconsistency] {
        populations.flatMap { population in
            let files = population.resources.map { resources[$0] }
            var broken = BrokenRules(resource: files[0].identity.name)
            broken.examine(population)
            return broken.found.map { $0.placed(by: population.table.dimensions, in: files) }
        }
    }
}

extension Inconsistency {
    /// The same in the one file that has the year of its row, where several files make up a population.
    fileprivate func placed(by dimensions: [Dimension], in files: [ResourceFacts]) -> Inconsistency {
        guard case .implausible(let resource, let rule, let count, let first) = self,
            let place = dimensions.firstIndex(of: .year)
        else { return self }
        // A whole year that breaks the rule is told by the year alone.
        let year = first.codes[first.codes.count == 1 ? 0 : place]
        let holders = files.filter { $0.book[.year].codes.contains(year) }
        guard holders.count == 1 else {
            // Which of them has the line is not known.
            return .implausible(resource: resource, rule, count: count, first: FactRow(codes: first.codes, line: nil))
        }
        return .implausible(resource: holders[0].identity.name, rule, count: count, first: first)
    }
}

extension ResourceFacts {
    /// Years and events with a claim beyond what is likely.
    fileprivate var unlikelyClaims: [Inconsistency] {
        unlikely(.daysOfOneClaim, .longestStop) + unlikely(.costOfOneClaim, .highestCost)
    }

    private func unlikely(_ rule: Implausibility, _ largest: Measure) -> [Inconsistency] {
        guard let group = groups.first(where: { $0.measures.contains(largest) }),
            let measure = group.measures.firstIndex(of: largest),
            let cube = group.cubes.min(by: { $0.count < $1.count })
        else { return [] }
        let rows = cube.keys.indices.filter { row in
            rule.isBroken { $0 == largest ? cube.sum(row: row, measure: measure).amount : nil }
        }
        // The line of a cell is that of its first claim, not of the largest.
        let places = rows.map { FactRow(codes: FactRow(cube, row: $0, book: book).codes, line: nil) }
        return places.sorted { $0.codes.precedesByScalars($1.codes) }
            .map { .implausible(resource: identity.name, rule, count: 1, first: $0) }
    }
}

/// The rules that rows break, with their number and the first of them.
private struct BrokenRules {
    private let resource: String
    private var rows: [Implausibility: (count: Int, first: FactRow)] = [:]

    init(resource: String) { self.resource = resource }

    var found: [Inconsistency] {
        Implausibility.allCases.compactMap { rule in
            rows[rule].map { .implausible(resource: resource, rule, count: $0.count, first: $0.first) }
        }
    }

    /// Of rows without a line, the first in the order of their codes is reported.
    mutating func test(_ rule: Implausibility, _ row: FactRow, _ amount: (Measure) -> Int64?) {
        guard rule.isBroken(amount) else { return }
        let known = rows[rule]
        let isFirst =
            known.map { known in
                row.line == nil && row.codes.precedesByScalars(known.first.codes)
            } ?? true
        rows[rule] = ((known?.count ?? 0) + 1, isFirst ? row : known?.first ?? row)
    }

    /// Rows of claims of a known activity.
    mutating func examine(_ cube: Cube, book: CodeBook) {
        for row in cube.keys.indices {
            let amount = { (measure: Measure) -> Int64? in
                guard let place = cube.measures.firstIndex(of: measure) else { return nil }
                let sum = cube.sum(row: row, measure: place)
                return sum.missing == 0 ? sum.amount : nil
            }
            for rule in Implausibility.ofClaims where rule.isBroken(amount) {
                let place = FactRow(cube, row: row, book: book)
                if !place.codes.contains(where: { !$0.isEmpty && CodeForm.isUnassigned($0) }) {
                    test(rule, place, amount)
                }
            }
        }
    }

    /// Every row of a population, and its years where no row is at fault: a small file has no row that can be judged.
    mutating func examine(_ population: Population) {
        var years: [String: (employees: Int64, hours: Int64)] = [:]
        for row in population.table.keys.indices {
            guard let worked = population.worked(row) else { continue }
            let amount = { (measure: Measure) in measure == .hours ? worked.hours : worked.employees }
            // Codes are only spelt out where they are reported: there may be a row for every establishment.
            if Implausibility.hoursPerEmployee.isBroken(amount) {
                test(.hoursPerEmployee, population.place(row), amount)
            }
            let known = years[worked.year] ?? (0, 0)
            years[worked.year] = (known.employees &+ worked.employees, known.hours &+ worked.hours)
        }
        guard rows.isEmpty else { return }
        for (year, sums) in years {
            test(.hoursPerEmployee, FactRow(codes: [year], line: nil)) { $0 == .hours ? sums.hours : sums.employees }
        }
    }
}

extension Population {
    /// Employees and hours of a row, in hundredths; nil where one of them is not known.
    fileprivate func worked(_ row: Int) -> (year: String, employees: Int64, hours: Int64)? {
        guard let employees = table.measures.firstIndex(of: .employees),
            let hours = table.measures.firstIndex(of: .hours), let year = table.dimensions.firstIndex(of: .year)
        else { return nil }
        let slot = row * table.measures.count
        let (people, time) = (table.sum(at: slot + employees), table.sum(at: slot + hours))
        guard people.missing == 0, time.missing == 0 else { return nil }
        return (book[.year].codes[Int(table.keys[row][year])], people.amount, time.amount)
    }

    fileprivate func place(_ row: Int) -> FactRow {
        let codes = table.dimensions.enumerated().map { book[$1].codes[Int(table.keys[row][$0])] }
        return FactRow(codes: codes, line: table.lines[row] > 0 ? Int(table.lines[row]) : nil)
    }
}

extension CodeForm {
    /// Whether claims under the code are not those of the employees under it: unknown activities, the compte spécial.
    static func isUnassigned(_ code: String) -> Bool { isMissing(code) || code == specialAccount }

    /// The code of the special account among those of the committees: its diseases are of no establishment (arrêté du 22 décembre 2000).
    public static let specialAccount = "ZC"
}
