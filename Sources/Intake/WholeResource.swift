import Facts

/// A file as its slices are merged, in their order.
struct WholeResource {
    private var part: ResourcePart
    private var register: EstablishmentRegister?
    private let exposure: ExposurePlan?
    private var conflicts: [ExposureConflict] = []
    private var contradicted = 0
    private(set) var claims: ClaimFingerprints
    private let repeats: RepeatPlan?
    private let countsBefore: [String: Int]
    private let requests: [Set<Dimension>]

    init(
        plan: ResourcePlan, requests: FactRequests, register: EstablishmentRegister?,
        claims: ClaimFingerprints = ClaimFingerprints(), codeLines: [CodePlace: Int] = [:]
    ) {
        self.claims = claims
        repeats = plan.repeats
        part = ResourcePart(plan: plan, requests: requests.dimensions)
        part.codeLines = codeLines
        exposure = plan.exposure
        self.requests = requests.dimensions
        countsBefore = register?.counts ?? [:]
        self.register = register
    }

    /// Adds the rows of the next slice. Exposures of establishments that earlier rows gave are taken back from its sums.
    mutating func merge(_ later: consuming ResourcePart) {
        var later = later
        let (rows, book) = (later.establishmentRows, later.facts.book)
        if let cube = later.exposureCube, register != nil {
            var again: [(row: Int, finding: EstablishmentRegister.Finding)] = []
            register?.register(rows, summedIn: cube, book: book) { again.append(($0, $1)) }
            for (row, finding) in again {
                later.exposureCube?.takeBack(cube.keys[Int(rows.places[row])], amounts: rows.amounts(of: row))
                if finding == .contradicted { note(rows, row, cube, book) }
            }
        }
        examine(later.claimMarks)
        part.merge(later)
    }

    /// Finds the claims that earlier rows gave, of this file or of those before.
    private mutating func examine(_ marks: [ClaimMark]) {
        guard let repeats else { return }
        let known = part.facts.repeatedClaims
        var (count, line) = (known?.count ?? 0, known?.line ?? 0)
        for mark in marks where claims.insert(mark.fingerprint) == true {
            count += 1
            if line == 0 { line = Int(mark.line) }
        }
        part.facts.repeatedClaims = RepeatedClaims(
            mark: repeats.column == nil ? .row : .number, count: count, examined: (known?.examined ?? 0) + marks.count,
            line: line, isSample: !repeats.isWhole || claims.isSample)
    }

    private mutating func note(_ rows: EstablishmentRows, _ row: Int, _ cube: Cube, _ book: CodeBook) {
        contradicted += 1
        guard conflicts.count < 20, let measure = cube.measures.first else { return }
        let (key, own) = (cube.keys[Int(rows.places[row])], Set(exposure?.key ?? []))
        let told = cube.dimensions.indices.filter { own.contains(cube.dimensions[$0]) }
        var conflict = ExposureConflict(
            key: [.establishment] + told.map { cube.dimensions[$0] },
            codes: [rows.ids[row].text(rows.texts)] + told.map { book[cube.dimensions[$0]].codes[Int(key[$0])] },
            measure: measure, kept: nil, refused: rows.amounts(of: row).first ?? nil)
        conflict.isKeptUnknown = true
        conflicts.append(conflict)
    }

    mutating func takeRegister() -> EstablishmentRegister? {
        part.facts.establishments = (register?.counts ?? [:]).merging(countsBefore) { $0 - $1 }
        return register.take()
    }

    /// The whole file, once its last slice is merged.
    var finished: ResourcePart {
        var part = part
        if let cube = part.exposureCube, exposure?.isSummed == true {
            part.facts.exposures = ExposureTable(
                sums: cube, conflicts: conflicts, contradicted: contradicted, requests: requests)
        }
        part.exposureCube = nil
        if let state = part.states.keys.first { part.facts.identity.observed = state }
        return part
    }
}
