/// Year and event of a slice of facts.
struct Period: Hashable {
    let year: String
    let event: String
}

/// Sums of one measure by some dimensions, for every year and event of a group or for one of them.
struct Rollup {
    private(set) var rows: [Period: [[String]: Sum]] = [:]
    private(set) var overflowed = false

    /// Sums `measure` of `group` by `by` (which holds neither year nor event) over the rows that `selection` admits.
    ///
    /// A row of the population stands in the result even when none of its claims is admitted: zero is a figure. Its
    /// cost is linear in the cells of the cube; with a `period`, only its rows are summed.
    ///
    /// - Precondition: at most fourteen dimensions in `by`: a key holds the year and the event beside them.
    init?(
        _ group: FactGroup, book: CodeBook, measure: Measure, by: [Dimension], selection: Selection,
        period: Period? = nil
    ) {
        precondition(by.count <= Self.periodPlaces.year, "a key has two places for the year and the event")
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
        let sums = Rollup.sums(
            of: cube, measure: position, places: places, filter: filter, slice: slice, keepsZeros: keepsZeros)
        spell(sums, book: book, by: by)
    }

    private struct PeriodNumbers: Hashable {
        let year: UInt32
        let event: UInt32

        init(_ key: CubeKey) { (year, event) = (key[periodPlaces.year], key[periodPlaces.event]) }
    }

    /// Sums by numbers of codes, in the order in which they were met.
    private struct NumberedSums {
        private(set) var keys: [CubeKey] = []
        private(set) var sums: [Sum] = []
        private var index = KeyIndex()

        mutating func add(_ part: Sum, to key: CubeKey, as measure: Measure) {
            let (row, isNew) = index.row(of: key, in: &keys)
            if isNew { sums.append(Sum(amount: 0)) }
            sums[row].add(part, as: measure)
        }
    }

    /// The two last places of a key hold the year and the event.
    private static let periodPlaces = (year: Cube.maximumDimensions - 2, event: Cube.maximumDimensions - 1)

    private static func sums(
        of cube: Cube, measure: Int, places: [Int], filter: RowFilter, slice: PeriodFilter, keepsZeros: Bool
    ) -> NumberedSums {
        var sums = NumberedSums()
        for (row, key) in cube.keys.enumerated() where slice.admits(key) && filter.admitsPopulation(key) {
            let admitted = filter.admitsClaim(key)
            guard admitted || keepsZeros else { continue }
            var codes = CubeKey()
            for (target, source) in places.enumerated() { codes[target] = key[source] }
            (codes[periodPlaces.year], codes[periodPlaces.event]) = (slice.year(key), slice.event(key))
            let part = admitted ? cube.sum(row: row, measure: measure) : Sum(amount: 0)
            sums.add(part, to: codes, as: cube.measures[measure])
        }
        return sums
    }

    private mutating func spell(_ numbered: NumberedSums, book: CodeBook, by: [Dimension]) {
        let tables = by.map { book[$0].codes }
        var found: [PeriodNumbers: [[String]: Sum]] = [:]
        for (key, sum) in zip(numbered.keys, numbered.sums) {
            let codes = tables.enumerated().map { $1[Int(key[$0])] }
            found[PeriodNumbers(key), default: [:]][codes] = sum
        }
        for (numbers, spelled) in found {
            let period = Period(
                year: book[.year].codes[Int(numbers.year)], event: book[.event].codes[Int(numbers.event)])
            rows[period] = spelled
        }
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

    func admits(_ key: CubeKey) -> Bool {
        guard let wanted else { return true }
        return year(key) == wanted.year && event(key) == wanted.event
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
