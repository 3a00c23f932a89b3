/// The exposed population, counted once per key however often files repeat it.
///
/// The smallest value of a key is kept, whatever the order of the rows, and a row that lacks it does not contradict it. A row with
/// another value is a conflict: its key is counted, once, the first conflicts are kept whole, and nothing is added.
public struct ExposureTable: Sendable {
    /// The dimensions on which an exposure is repeated (`exposureKey` of the descriptor).
    public let key: [Dimension]
    /// Every dimension kept for a row; `key` comes first.
    public let dimensions: [Dimension]
    /// In the order of the values of a row.
    public private(set) var measures: [Measure]
    private var index = KeyIndex()
    /// What tells the rows apart: the numbers of `key`.
    private var identities: [CubeKey] = []
    /// The rows that were kept, as numbers of `dimensions`, in the order of the file.
    public private(set) var keys: [CubeKey] = []
    /// The line on which each row first stands; 0 where it is not known.
    private(set) var lines: [Int32] = []
    /// Row by row, one for each of `measures`; nil where declared missing.
    public private(set) var values: [Int64?] = []
    /// Where rows of one key disagree, by place in `values`.
    private var disagreements: [Int: ExposureDisagreement] = [:]
    /// Of establishments that are summed, the first rows that contradict an earlier one.
    private var contradictions: [ExposureConflict] = []
    /// Whether rows are sums over establishments that a register has distinguished: equal keys then add.
    let isSummed: Bool
    /// The sets of dimensions that questions need: sums over many establishments are kept by these too.
    let requests: [Set<Dimension>]
    private var contradictedRows = 0
    /// Parts of a sum that are declared missing, by place in `values`.
    private(set) var missing: [Int: Int] = [:]

    /// Keys for which rows disagree; of establishments, rows that contradict an earlier one.
    public var conflictCount: Int { Set(disagreements.keys.map { $0 / measures.count }).count + contradictedRows }

    static let keptConflicts = 20

    /// `attributes` are kept with a row and do not tell rows apart.
    public init(key: [Dimension], attributes: [Dimension], measures: [Measure]) {
        self.key = key
        self.dimensions = key + attributes.filter { !key.contains($0) }
        self.measures = measures
        requests = []
        isSummed = false
    }

    /// A table of sums over establishments that a register has distinguished, `requests` being the dimensions that questions
    /// need. `contradicted` rows gave an establishment other amounts; `conflicts` are the first of them.
    public init(
        sums cube: Cube, conflicts: [ExposureConflict], contradicted: Int, requests: [Set<Dimension>] = []
    ) {
        self.requests = requests
        key = cube.dimensions
        dimensions = cube.dimensions
        measures = cube.measures
        isSummed = true
        contradictedRows = contradicted
        contradictions = Array(conflicts.prefix(Self.keptConflicts))
        for (codes, line) in zip(cube.keys, cube.lines) {
            insert(codes, amounts: [], line: Int(line))
        }
        values = cube.values.map(Optional.some)
        missing = cube.missing
        // A sum beyond 64 bits must not pass for a figure.
        for slot in values.indices where cube.overflowed.contains(slot % measures.count) {
            missing[slot, default: 0] += 1
        }
    }

    /// Records one row; `codes` are numbers of `dimensions`, `amounts` follow `measures` (nil: declared missing), and a `line`
    /// that is not known is 0.
    public mutating func insert(_ codes: CubeKey, amounts: [Int64?], line: Int = 0) {
        insert(codes, amounts: amounts, line: Int32(clamping: line), keepingOwn: false)
    }

    /// - Parameter keepingOwn: whether a value that stands here counts, however large the other one is.
    private mutating func insert(_ codes: CubeKey, amounts: [Int64?], line: Int32, keepingOwn: Bool) {
        let (row, isNew) = index.row(of: restricted(codes), in: &identities)
        if isNew {
            keys.append(codes)
            lines.append(line)
            values.append(contentsOf: amounts)
            return
        }
        if isSummed { return add(amounts, to: row) }
        for (measure, amount) in amounts.enumerated() {
            guard let amount else { continue }
            compare(amount, at: row * measures.count + measure, line: line, keepingOwn: keepingOwn)
        }
    }

    /// A value that one row lacks is that of another row of the same key; of two values the smaller one counts.
    private mutating func compare(_ amount: Int64, at slot: Int, line: Int32, keepingOwn: Bool) {
        guard let known = values[slot] else {
            values[slot] = amount
            return
        }
        let first = disagreements[slot]?.first ?? known
        guard amount != first else { return }
        if keepingOwn {
            if disagreements[slot] == nil {
                disagreements[slot] = ExposureDisagreement(first: first, ofAnotherFile: amount, line: line)
            }
            return
        }
        disagreements[slot, default: ExposureDisagreement(first: first, other: amount, line: line)].note(amount)
        values[slot] = min(known, amount)
    }

    private mutating func add(_ amounts: [Int64?], to row: Int) {
        for (measure, amount) in amounts.enumerated() {
            let slot = row * measures.count + measure
            var total = sum(at: slot)
            total.add(Sum(amount: amount ?? 0, missing: amount == nil ? 1 : 0), as: measures[measure])
            values[slot] = total.amount
            if total.missing > 0 { missing[slot] = total.missing }
        }
    }

    /// Adds the rows of another part of the same file, or of another file, whose numbers are first translated.
    ///
    /// - Parameter keepingOwn: whether the values that stand here count where the two disagree: they are of another file.
    public mutating func merge(
        _ other: ExposureTable, translating translation: CodeTranslation, keepingOwn: Bool = false
    ) {
        for (row, codes) in other.keys.enumerated() {
            let slots = row * measures.count..<(row + 1) * measures.count
            insert(
                translation.translate(codes, of: dimensions),
                amounts: slots.map { other.disagreements[$0]?.first ?? other.values[$0] }, line: other.lines[row],
                keepingOwn: keepingOwn)
        }
        absorbDisagreements(of: other, translating: translation, keepingOwn: keepingOwn)
        absorbMissing(of: other, translating: translation)
        contradictedRows += other.contradictedRows
        contradictions = Array((contradictions + other.contradictions).prefix(Self.keptConflicts))
    }

    private mutating func absorbDisagreements(
        of other: ExposureTable, translating translation: CodeTranslation, keepingOwn: Bool
    ) {
        for (slot, further) in other.disagreements {
            let own = self.slot(of: slot, in: other, translating: translation)
            if !keepingOwn, let smallest = other.values[slot] { values[own] = min(values[own] ?? smallest, smallest) }
            disagreements[own, default: further].note(further.other)
        }
    }

    /// Where the value at a place of another table stands here.
    private mutating func slot(
        of slot: Int, in other: ExposureTable, translating translation: CodeTranslation
    ) -> Int {
        let codes = translation.translate(other.keys[slot / measures.count], of: dimensions)
        return index.row(of: restricted(codes), in: &identities).row * measures.count + slot % measures.count
    }

    private mutating func absorbMissing(of other: ExposureTable, translating translation: CodeTranslation) {
        for (slot, parts) in other.missing {
            missing[self.slot(of: slot, in: other, translating: translation), default: 0] += parts
        }
    }

    /// What is known of the value at `slot` of `values`.
    func sum(at slot: Int) -> Sum {
        Sum(amount: values[slot] ?? 0, missing: values[slot] == nil ? 1 : missing[slot] ?? 0)
    }

    /// The same rows with the measures of `wanted`, which hold those of the table; values that it lacks are missing.
    func widened(to wanted: [Measure]) -> ExposureTable {
        var table = self
        table.measures = wanted
        let places = wanted.map { measures.firstIndex(of: $0) }
        table.values = keys.indices.flatMap { row in
            places.map { place in place.flatMap { values[row * measures.count + $0] } }
        }
        func moved<Value>(_ bySlot: [Int: Value]) -> [Int: Value] {
            let pairs = bySlot.compactMap { slot, value in
                wanted.firstIndex(of: measures[slot % measures.count])
                    .map { (slot / measures.count * wanted.count + $0, value) }
            }
            return Dictionary(uniqueKeysWithValues: pairs)
        }
        (table.missing, table.disagreements) = (moved(missing), moved(disagreements))
        return table
    }

    private func restricted(_ codes: CubeKey) -> CubeKey {
        var identity = CubeKey()
        for position in key.indices { identity[position] = codes[position] }
        return identity
    }

    /// Says of which file the conflicts are that name none yet.
    mutating func nameConflicts(of resource: String) {
        for slot in disagreements.keys where disagreements[slot]?.resource == nil {
            disagreements[slot]?.resource = resource
        }
        for place in contradictions.indices where contradictions[place].resource == nil {
            contradictions[place].resource = resource
        }
    }

    /// The first twenty keys that disagree, in the order of the rows; see ``conflictCount`` for how many there are.
    public func conflicts(_ book: CodeBook) -> [ExposureConflict] {
        let slots = disagreements.keys.sorted()
        let rows = Set(slots.map { $0 / measures.count }).sorted().prefix(Self.keptConflicts)
        let told = slots.filter { slot in rows.last.map { slot / measures.count <= $0 } ?? false }
        return Array((contradictions + told.compactMap { conflict(at: $0, book) }).prefix(Self.keptConflicts))
    }

    private func conflict(at slot: Int, _ book: CodeBook) -> ExposureConflict? {
        guard let found = disagreements[slot] else { return nil }
        let identity = identities[slot / measures.count]
        let kept = values[slot]
        var conflict = ExposureConflict(
            key: key, codes: key.enumerated().map { book[$1].codes[Int(identity[$0])] },
            measure: measures[slot % measures.count], kept: kept,
            refused: found.other == kept ? found.first : found.other)
        conflict.line = found.line > 0 ? Int(found.line) : nil
        conflict.resource = found.resource
        return conflict
    }
}
