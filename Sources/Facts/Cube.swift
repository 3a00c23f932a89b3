/// The numbers of up to sixteen codes, in the order of a cube's dimensions; unused places are 0.
public typealias CubeKey = SIMD16<UInt32>

/// Additive measures summed by a set of dimensions.
///
/// Adding a row is O(1) on average; merging two cubes is linear in the smaller. Sums are exact integers, so the
/// result does not depend on how the rows were cut into parts.
public struct Cube: Sendable {
    /// As many numbers as a key holds.
    public static let maximumDimensions = 16

    /// In the order of the numbers in a key.
    public let dimensions: [Dimension]
    /// In the order of the values of a cell.
    public let measures: [Measure]
    /// Places of the dimensions that describe claims.
    let claimPlaces: [Int]
    let packing: KeyPacking
    /// Where packed keys stand, and those that do not pack.
    var packed = NumberMap()
    private var wide: [CubeKey: Int] = [:]
    /// Each key once, in the order in which they were first added.
    public private(set) var keys: CubeKeys
    var values: [Int64] = []
    /// How many of the values added to a place were declared missing; only places with one stand here.
    var missing: [Int: Int] = [:]
    /// The line on which each key first stands; 0 where nobody said it.
    private(set) var lines: [Int32] = []
    /// The first row whose key stood above already.
    public private(set) var firstRepeat: RepeatedLine?
    /// The measures of which a sum went beyond 64 bits: figures made of these must be refused.
    public internal(set) var overflowed: Set<Int> = []

    /// - Precondition: at most ``maximumDimensions`` dimensions.
    public init(dimensions: [Dimension], measures: [Measure]) {
        precondition(dimensions.count <= Self.maximumDimensions, "a cube has at most sixteen dimensions")
        self.dimensions = dimensions
        self.measures = measures
        claimPlaces = dimensions.indices.filter { dimensions[$0].describesClaim }
        packing = KeyPacking(dimensions: dimensions.count)
        keys = CubeKeys(width: dimensions.count)
    }

    /// Cells: distinct keys.
    public var count: Int { keys.count }
    /// How many rows were added: more than `count` where several have the same key.
    public internal(set) var additions = 0

    /// Takes back a row that turns out to have been counted before.
    public mutating func takeBack(_ key: CubeKey, amounts: [Int64?]) {
        let place = place(of: key)
        for (measure, amount) in amounts.enumerated() {
            if let amount {
                add(-amount, at: place, measure: measure)
            } else {
                addMissing(at: place, measure: measure, times: -1)
            }
        }
    }

    /// The place of the first measure of `key`, added with zeros when it is new.
    public mutating func place(of key: CubeKey) -> Int { place(of: key, line: 0) }

    private mutating func place(of key: CubeKey, line: Int32) -> Int { cell(of: key, line: line) * measures.count }

    /// The position of `key` among `keys`, added with zeros when it is new, as the row of `line` is.
    mutating func cell(of key: CubeKey, line: Int32) -> Int {
        if let word = packing.pack(key, count: dimensions.count) { return cell(of: word, line: line) { key } }
        let cell = wide[key] ?? keys.count
        if cell == keys.count { wide[key] = cell }
        note(cell, line: line) { key }
        return cell
    }

    /// The same for a packed key, which `key` spells out where it is new.
    mutating func cell(of word: UInt64, line: Int32, key: () -> CubeKey) -> Int {
        let cell = packed.number(of: word, orInsert: keys.count)
        note(cell, line: line, key: key)
        return cell
    }

    @inline(__always)
    private mutating func note(_ cell: Int, line: Int32, key: () -> CubeKey) {
        if cell == keys.count {
            keys.append(key())
            values.append(contentsOf: repeatElement(0, count: measures.count))
            lines.append(line)
        } else if line > 0, line < firstRepeat?.line ?? .max {
            firstRepeat = RepeatedLine(line: line, of: lines[cell])
        }
    }

    /// Forgets that rows were added again: other columns of the same rows gave them.
    mutating func takeBackAdditions(_ before: Int, _ repeated: RepeatedLine?) {
        (additions, firstRepeat) = (before, repeated)
    }

    /// Adds one value at `place + measure`.
    public mutating func add(_ value: Int64, at place: Int, measure: Int) {
        let (sum, overflow) = measures[measure].combine(values[place + measure], value)
        values[place + measure] = sum
        if overflow { overflowed.insert(measure) }
    }

    /// Counts a value that the file declares missing, so that its sum is not taken for complete.
    public mutating func addMissing(at place: Int, measure: Int, times: Int = 1) {
        missing[place + measure, default: 0] += times
    }
}

extension Cube {
    /// Adds every cell of `other`, whose numbers are first translated.
    public mutating func merge(_ other: Cube, translating translation: CodeTranslation) {
        additions += other.additions
        if let later = other.firstRepeat, firstRepeat == nil {
            firstRepeat = RepeatedLine(line: later.line, of: later.first)
        }
        for (row, key) in other.keys.enumerated() {
            let place = place(of: translation.translate(key, of: dimensions), line: other.lines[row])
            for measure in measures.indices {
                add(other.values[row * measures.count + measure], at: place, measure: measure)
            }
        }
        for (slot, times) in other.missing {
            let key = translation.translate(other.keys[slot / measures.count], of: dimensions)
            addMissing(at: place(of: key), measure: slot % measures.count, times: times)
        }
        overflowed.formUnion(other.overflowed)
    }

    /// The sum of all cells, of a measure that adds. Linear in the cells.
    public func total(of measure: Int) -> Sum {
        keys.indices.reduce(into: Sum(amount: 0)) { $0.add(sum(row: $1, measure: measure), as: measures[measure]) }
    }

    /// The value at `row` of a measure, and how many of its parts are missing.
    public func sum(row: Int, measure: Int) -> Sum {
        let slot = row * measures.count + measure
        return Sum(amount: values[slot], missing: missing[slot] ?? 0)
    }
}

/// A row whose codes stood in the file before.
public struct RepeatedLine: Sendable, Hashable {
    /// Physical line of the row.
    public let line: Int32
    /// Physical line on which the codes first stand.
    public let first: Int32

    init(line: Int32, of first: Int32) { (self.line, self.first) = (line, first) }
}

/// A total and how many of its parts are declared missing in the source.
public struct Sum: Sendable, Hashable {
    /// In parts of the scale of the measure.
    public var amount: Int64
    /// How many parts the amount lacks: where it is not 0, the amount is no total.
    public var missing: Int

    /// A sum whose parts are all known, unless `missing` says otherwise.
    public init(amount: Int64, missing: Int = 0) {
        self.amount = amount
        self.missing = missing
    }

    /// Adds another part. A sum beyond 64 bits counts as missing: it must not pass for a figure.
    public mutating func add(_ part: Sum, as measure: Measure) {
        let (total, overflow) = measure.combine(amount, part.amount)
        amount = total
        missing += part.missing + (overflow ? 1 : 0)
    }
}
