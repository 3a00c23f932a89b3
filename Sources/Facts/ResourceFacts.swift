import Words

/// What one file of the folder contributes: its facts, already summed by what was asked for.
public struct ResourceFacts: Sendable {
    /// What the file is.
    public var identity: ResourceIdentity
    /// The codes of the file, whose numbers stand in every key below.
    public var book = CodeBook()
    /// The measures of claims; those of equal dimensions are one group.
    public var groups: [FactGroup]
    /// The population of the file; nil where it has none.
    public var exposures: ExposureTable?
    /// One table for each indicator and set of dimensions.
    public var published: [PublishedTable]
    /// Establishments that this file was the first to name in a year, by year.
    public var establishments: [String: Int] = [:]
    /// Claims by establishment, of what was asked for.
    public var tallies: [Distribution: EstablishmentTally] = [:]
    /// Claims of establishments that no file of contributions has in their year.
    public var unmatchedClaims = 0
    /// Nil where no claim appears twice.
    public var repeatedClaims: RepeatedClaims?
    /// How many SIRET are faulty, and the line of the first.
    public var siretFaults: [SiretFault: (count: Int, line: Int)] = [:]

    /// The codes of `groups`, `exposures` and `published` are those of one `book`, to be set with them.
    public init(
        identity: ResourceIdentity, groups: [FactGroup], exposures: ExposureTable?, published: [PublishedTable]
    ) {
        self.identity = identity
        self.groups = groups
        self.exposures = exposures
        self.published = published
    }

    /// Adds the facts of a later part of the same file, which must have been planned alike. Returns how the numbers of
    /// its codes read here.
    @discardableResult
    public mutating func merge(_ other: ResourceFacts) -> CodeTranslation {
        let translation = book.absorb(other.book)
        for index in groups.indices { groups[index].merge(other.groups[index], translating: translation) }
        if let later = other.exposures { exposures?.merge(later, translating: translation) }
        for index in published.indices { published[index].merge(other.published[index], translating: translation) }
        for (distribution, tally) in other.tallies { tallies[distribution, default: EstablishmentTally()].merge(tally) }
        unmatchedClaims += other.unmatchedClaims
        for (fault, later) in other.siretFaults {
            let known = siretFaults[fault]
            siretFaults[fault] = ((known?.count ?? 0) + later.count, known?.line ?? later.line)
        }
        return translation
    }
}

extension ResourceFacts {
    /// Years under which something is kept; a refused row may have named others.
    var years: Set<String> {
        var numbers: Set<UInt32> = []
        func take(_ keys: some Sequence<CubeKey>, _ dimensions: [Dimension]) {
            guard let place = dimensions.firstIndex(of: .year) else { return }
            for key in keys { numbers.insert(key[place]) }
        }
        for cube in groups.compactMap({ $0.cubes.min { $0.count < $1.count } }) { take(cube.keys, cube.dimensions) }
        if let exposures { take(exposures.keys, exposures.dimensions) }
        for table in published { take(table.keys, table.dimensions) }
        return Set(numbers.map { book[.year].codes[Int($0)] }).subtracting([""])
    }
}

/// What a resource is, as far as its figures must say.
public struct ResourceIdentity: Sendable, Hashable {
    /// That of the descriptor, by which findings tell the file.
    public let name: String
    /// Whether the resource is a published table that stands alone: it is never added to another.
    public let isSeries: Bool
    /// Whether one row is one claim.
    public let isClaimLevel: Bool
    /// The part of the claims that the resource is limited to, by dimension: a table of one family of diseases does not
    /// answer for all diseases.
    public var limits: [Dimension: String]
    /// Citation printed under every table made of the resource.
    public let source: String
    /// Whom its rows are about; nil where nothing says it.
    public var population: Bilingual?
    /// The breaks that its descriptor declares.
    public var breaks: [SeriesBreak] = []
    /// The one country of the resource, where it is declared.
    public let country: String?
    /// The date or month at which the source was observed.
    public var observed: String?
    /// How its accidents and deaths are counted; nil where nothing says it.
    public let countingRule: CountingRule?
    /// Whether the figures were released before, and else which rules protect them.
    public let secrecy: Secrecy
    /// Whether it tells something that nobody of a group is concerned: zeros are then hidden like small numbers.
    public let zeroReveals: Bool

    /// `limits` are codes by dimension; `observed` is a day or a month, as the descriptor writes it.
    public init(
        name: String, isSeries: Bool, isClaimLevel: Bool, limits: [Dimension: String] = [:], source: String,
        observed: String?, secrecy: Secrecy, zeroReveals: Bool = false, countingRule: CountingRule? = nil,
        country: String? = nil
    ) {
        self.country = country
        self.countingRule = countingRule
        self.secrecy = secrecy
        self.zeroReveals = zeroReveals
        self.limits = limits
        self.name = name
        self.isSeries = isSeries
        self.isClaimLevel = isClaimLevel
        self.source = source
        self.observed = observed
    }
}

extension ResourceIdentity {
    /// The source, and the date of its state where that is known: two states of one source differ rightly.
    public var citation: String { source + (observed.map { CitationMark.asOf.french + $0 } ?? "") }

    /// Whether the claims that `selection` admits are within the limits of the resource; a file of another country has none
    /// of them.
    func answers(_ selection: Selection) -> Bool {
        if let country, !selection.admits(country, of: .country) { return false }
        return limits.allSatisfy { dimension, code in
            selection.wanted[dimension].map { $0.allSatisfy { CodeForm.matches(code, $0, of: dimension) } } ?? false
        }
    }
}

/// The measures of a resource that share the same dimensions, summed by every set of dimensions that was asked for.
public struct FactGroup: Sendable {
    /// What the measures are broken down by in the file.
    public let dimensions: Set<Dimension>
    /// In the order of the values of each cube.
    public let measures: [Measure]
    /// One for each set of dimensions that was asked for, in an order that does not depend on the questions'.
    public var cubes: [Cube]

    /// `requests` are the sets of dimensions wanted; those the group cannot answer, or that another covers, are left
    /// out. Year and event are always kept.
    public init(dimensions: Set<Dimension>, measures: [Measure], requests: [Set<Dimension>]) {
        self.dimensions = dimensions
        self.measures = measures
        let base = Set([Dimension.year, .event]).intersection(dimensions)
        let answerable = Set(requests.filter { $0.isSubset(of: dimensions) }.map { $0.union(base) } + [base])
        let maximal = answerable.filter { candidate in !answerable.contains { candidate.isStrictSubset(of: $0) } }
        cubes =
            maximal.map { $0.sorted() }
            .sorted { $0.map(\.index).lexicographicallyPrecedes($1.map(\.index)) }
            .map { Cube(dimensions: $0, measures: measures) }
    }

    mutating func merge(_ other: FactGroup, translating translation: CodeTranslation) {
        for index in cubes.indices { cubes[index].merge(other.cubes[index], translating: translation) }
    }

    /// The cube with the fewest cells that holds all of `wanted`.
    func cube(for wanted: Set<Dimension>) -> Cube? {
        cubes.filter { wanted.isSubset(of: $0.dimensions) }.min { $0.count < $1.count }
    }
}
