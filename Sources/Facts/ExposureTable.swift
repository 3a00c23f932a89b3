/// The exposed population, counted once per key however often files repeat it.
///
/// The first value of a key is kept, and a row that lacks it does not contradict it. A later row with another value is a
/// conflict: its key is counted, once, the first conflicts are kept whole, and nothing is added.
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
    /// The first twenty; see `conflictCount` for how many there are.
    public private(set) var conflicts: [ExposureConflict] = []
    private var conflicting: Set<CubeKey> = []
    /// Whether rows are sums over establishments that a register has distinguished: equal keys then add.
    let isSummed: Bool
    /// The sets of dimensions that questions need: sums over many establishments are kept by these too.
    let requests: [Set<Dimension>]
    private var contradictedRows = 0
    /// Parts of a sum that are declared missing, by place in `values`.
    private(set) var missing: [Int: Int] = [:]

    /// Keys for which rows disagree; of establishments, rows that contradict an earlier one.
    public var conflictCount: Int { conflicting.count + contradictedRows }

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
        self.conflicts = Array(conflicts.prefix(Self.keptConflicts))
        for (codes, line) in zip(cube.keys, cube.lines) {
            insert(codes, amounts: [], line: Int(line), book: CodeBook())
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
    public mutating func insert(_ codes: CubeKey, amounts: [Int64?], line: Int = 0, book: CodeBook) {
        let identity = restricted(codes)
        let (row, isNew) = index.row(of: identity, in: &identities)
        if isNew {
            keys.append(codes)
            lines.append(Int32(clamping: line))
            values.append(contentsOf: amounts)
            return
        }
        if isSummed { return add(amounts, to: row) }
        complete(row, with: amounts)
        let kept = Array(values[row * measures.count..<(row + 1) * measures.count])
        if zip(kept, amounts).contains(where: { $0 != $1 && $1 != nil }) {
            note(identity, kept: kept, refused: amounts, line: line, book: book)
        }
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

    /// A value that one row lacks is that of another row of the same key.
    private mutating func complete(_ row: Int, with amounts: [Int64?]) {
        for (measure, amount) in amounts.enumerated() where values[row * measures.count + measure] == nil {
            values[row * measures.count + measure] = amount
        }
    }

    /// Adds the rows of a later part of the same folder, whose numbers are first translated.
    public mutating func merge(_ other: ExposureTable, translating translation: CodeTranslation, book: CodeBook) {
        for (row, codes) in other.keys.enumerated() {
            let amounts = Array(other.values[row * measures.count..<(row + 1) * measures.count])
            insert(
                translation.translate(codes, of: dimensions), amounts: amounts, line: Int(other.lines[row]), book: book)
        }
        absorbMissing(of: other, translating: translation)
        contradictedRows += other.contradictedRows
        let known = Set(conflicts.map(\.codes))
        conflicts += other.conflicts.filter { !known.contains($0.codes) }
        conflicts = Array(conflicts.prefix(Self.keptConflicts))
        conflicting.formUnion(other.conflicting.map { translation.translate($0, of: key) })
    }

    private mutating func absorbMissing(of other: ExposureTable, translating translation: CodeTranslation) {
        for (slot, parts) in other.missing {
            let codes = translation.translate(other.keys[slot / measures.count], of: dimensions)
            let row = index.row(of: restricted(codes), in: &identities).row
            missing[row * measures.count + slot % measures.count, default: 0] += parts
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
        table.missing = [:]
        for (slot, parts) in missing {
            guard let place = wanted.firstIndex(of: measures[slot % measures.count]) else { continue }
            table.missing[slot / measures.count * wanted.count + place] = parts
        }
        return table
    }

    private func restricted(_ codes: CubeKey) -> CubeKey {
        var identity = CubeKey()
        for position in key.indices { identity[position] = codes[position] }
        return identity
    }

    /// Says of which file the conflicts are that name none yet.
    mutating func nameConflicts(of resource: String) {
        for place in conflicts.indices where conflicts[place].resource == nil { conflicts[place].resource = resource }
    }

    private mutating func note(
        _ identity: CubeKey, kept: [Int64?], refused: [Int64?], line: Int, book: CodeBook
    ) {
        guard conflicting.insert(identity).inserted, conflicts.count < Self.keptConflicts else { return }
        let codes = key.enumerated().map { book[$1].codes[Int(identity[$0])] }
        for (position, measure) in measures.enumerated()
        where refused[position] != nil && kept[position] != refused[position] {
            var conflict = ExposureConflict(
                key: key, codes: codes, measure: measure, kept: kept[position], refused: refused[position])
            conflict.line = line > 0 ? line : nil
            conflicts.append(conflict)
        }
    }
}
