/// Year and event of a slice of facts.
struct Period: Hashable {
    let year: String
    let event: String
}

/// Sums of one measure by some dimensions, for every year and event of a group or for one of them.
struct Rollup {
    private(set) var rows: [Period: CodedRows<Sum>] = [:]
    private(set) var overflowed = false

    /// Sums `measure` of `group` by `by` (which holds neither year nor event) over the rows that `selection` admits.
    ///
    /// A row of the population stands in the result even when none of its claims is admitted: zero is a figure. Its
    /// cost is linear in the cells of the cube; with a `period`, only its rows are summed.
    init?(
        _ group: FactGroup, book: CodeBook, measure: Measure, by: [Dimension], selection: Selection,
        period: Period? = nil
    ) {
        let kept = selection.without { $0 == .year || $0 == .event }
        let wanted = Set(by).union(kept.dimensions).union(group.dimensions.intersection([.year, .event]))
        guard let cube = group.cube(for: wanted), let position = group.measures.firstIndex(of: measure) else {
            return nil
        }
        overflowed = cube.overflowed.contains(position)
        let filter = RowFilter(cube: cube, book: book, selection: kept)
        let slice = PeriodFilter(cube: cube, book: book, period: period)
        let places = by.compactMap { cube.dimensions.firstIndex(of: $0) }
        let keepsZeros = !by.contains(where: \.describesClaim)
        var parts = PeriodSums(tables: by.map { book[$0] }, measure: measure)
        parts.areDistinct = Set(by).union([.year, .event]).isSuperset(of: cube.dimensions)
        for row in cube.keys.indices where slice.admits(cube.keys, row) {
            let key = cube.keys[row]
            guard filter.admitsPopulation(key) else { continue }
            let admitted = filter.admitsClaim(key)
            guard admitted || keepsZeros else { continue }
            var codes = CubeKey()
            for (target, source) in places.enumerated() { codes[target] = key[source] }
            let part = admitted ? cube.sum(row: row, measure: position) : Sum(amount: 0)
            parts.add(part, at: codes, year: slice.year(key), event: slice.event(key))
        }
        for part in parts.all {
            let year = book[.year].codes[Int(part.year)]
            rows[Period(year: year, event: book[.event].codes[Int(part.event)])] = part.sums
        }
    }
}

/// Sums by numbers of codes, apart for each year and event.
private struct PeriodSums {
    /// Whether no two rows that are added have the same codes, year and event.
    var areDistinct = false
    private(set) var all: [(year: UInt32, event: UInt32, sums: CodedRows<Sum>)] = []
    private var last = 0
    private let tables: [CodeTable]
    private let measure: Measure

    init(tables: [CodeTable], measure: Measure) { (self.tables, self.measure) = (tables, measure) }

    mutating func add(_ part: Sum, at codes: CubeKey, year: UInt32, event: UInt32) {
        if !all.indices.contains(last) || all[last].year != year || all[last].event != event {
            last = place(year: year, event: event)
        }
        if areDistinct {
            all[last].sums.append(part, at: codes)
        } else {
            let measure = measure
            all[last].sums.add(part, at: codes) { $0.add($1, as: measure) }
        }
    }

    private mutating func place(year: UInt32, event: UInt32) -> Int {
        if let known = all.firstIndex(where: { $0.year == year && $0.event == event }) { return known }
        all.append((year, event, CodedRows(tables: tables)))
        return all.count - 1
    }
}

/// Where a cube says the year and the event of its rows, and which of them are wanted.
private struct PeriodFilter {
    private let places: (year: Int?, event: Int?)
    /// Numbers of the codes; nil where every period is wanted.
    private let wanted: (year: UInt32, event: UInt32)?

    init(cube: Cube, book: CodeBook, period: Period?) {
        places = (cube.dimensions.firstIndex(of: .year), cube.dimensions.firstIndex(of: .event))
        func number(_ code: String, _ dimension: Dimension) -> UInt32 {
            book[dimension].codes.firstIndex(of: code).map { UInt32($0) } ?? .max
        }
        wanted = period.map { (number($0.year, .year), number($0.event, .event)) }
    }

    func year(_ key: CubeKey) -> UInt32 { places.year.map { key[$0] } ?? 0 }
    func event(_ key: CubeKey) -> UInt32 { places.event.map { key[$0] } ?? 0 }

    /// Most rows of a cube are of other periods: no more than two of their numbers are read.
    func admits(_ keys: CubeKeys, _ row: Int) -> Bool {
        guard let wanted else { return true }
        return (places.year.map { keys.number(at: $0, of: row) } ?? 0) == wanted.year
            && (places.event.map { keys.number(at: $0, of: row) } ?? 0) == wanted.event
    }
}

/// Which cells of a cube a selection admits, decided once per code.
struct RowFilter {
    private let population: [(place: Int, admitted: [Bool])]
    private let claim: [(place: Int, admitted: [Bool])]

    init(cube: Cube, book: CodeBook, selection: Selection) {
        func tests(_ describesClaim: Bool) -> [(place: Int, admitted: [Bool])] {
            selection.dimensions.filter { $0.describesClaim == describesClaim }.compactMap { dimension in
                guard let place = cube.dimensions.firstIndex(of: dimension) else { return nil }
                return (place, book[dimension].codes.map { selection.admits($0, of: dimension) })
            }
        }
        population = tests(false)
        claim = tests(true)
    }

    func admitsPopulation(_ key: CubeKey) -> Bool { population.allSatisfy { $0.admitted[Int(key[$0.place])] } }
    func admitsClaim(_ key: CubeKey) -> Bool { claim.allSatisfy { $0.admitted[Int(key[$0.place])] } }
}
