import Tables

/// Every establishment of the files of contributions, with its profile in each year: the codes that describe it, to which
/// its claims are joined, and a fingerprint of its amounts, by which a row that repeats it is told from one that
/// contradicts it.
///
/// Eight bytes for each establishment and year, and 16 to 24 for each establishment, before the room that growing arrays
/// keep: amounts are summed elsewhere. Since only their fingerprint stays, a value that one row lacks is not taken from
/// another: the two rows contradict each other.
public struct EstablishmentRegister: Sendable {
    /// The dimensions by which exposures are distinguished, beside the establishment: the first `keyCount` with it.
    public let dimensions: [Dimension]
    private let keyMask: SIMDMask<SIMD16<Int32>>
    /// The codes whose numbers the profiles hold.
    public private(set) var book = CodeBook()
    private var establishments = EstablishmentIndex()
    private var profileIndex = KeyIndex()
    /// Each distinct profile once: numbers of the codes of `dimensions`, in their order.
    public private(set) var profiles: [CubeKey] = []
    /// By number of the code of the year.
    private var years: [YearColumn] = []

    /// `key` are those of `dimensions` that tell two rows of an establishment and a year apart.
    public init(dimensions: [Dimension], key: [Dimension]) {
        self.dimensions = dimensions
        var mask = SIMDMask<SIMD16<Int32>>(repeating: false)
        for (place, dimension) in dimensions.enumerated() where key.contains(dimension) { mask[place] = true }
        keyMask = mask
    }

    /// What a row says of an establishment that earlier rows may have named.
    public enum Finding: Sendable { case new, repeated, contradicted }

    /// Registers the rows of a slice whose sums are `cube`; `found` is told of each row that must not count again.
    public mutating func register(
        _ rows: EstablishmentRows, summedIn cube: Cube, book other: CodeBook,
        repeated found: (_ row: Int, _ finding: Finding) -> Void
    ) {
        let cells = cells(of: cube, translation: book.absorb(other))
        for row in rows.ids.indices {
            if row + Self.ahead < rows.ids.count { establishments.prepare(for: rows.ids[row + Self.ahead]) }
            let cell = cells[Int(rows.places[row])]
            let number = establishments.number(of: rows.ids[row], texts: rows.texts)
            let finding = note(number, cell, rows.prints[row])
            if finding != .new { found(row, finding) }
        }
    }

    /// How many rows ahead memory is asked for.
    private static let ahead = 16

    private struct Cell {
        let year: Int
        let profile: UInt32
    }

    private mutating func cells(of cube: Cube, translation: CodeTranslation) -> [Cell] {
        let yearPlace = dimensions.firstIndex(of: .year) ?? 0
        return cube.keys.map { key in
            let own = translation.translate(key, of: dimensions)
            let year = Int(own[yearPlace])
            while years.count <= year { years.append(YearColumn()) }
            return Cell(year: year, profile: UInt32(profileIndex.row(of: own, in: &profiles).row))
        }
    }

    private mutating func note(_ number: Int, _ cell: Cell, _ print: UInt32) -> Finding {
        let row = YearColumn.Entry(profile: cell.profile, print: print)
        guard let first = years[cell.year].entry(number) else {
            years[cell.year].set(number, row)
            return .new
        }
        let known = isSameKey(first, row) ? first : years[cell.year].others(number).first { isSameKey($0, row) }
        if let known { return known.print == print ? .repeated : .contradicted }
        years[cell.year].append(number, row)
        return .new
    }

    private func isSameKey(_ first: YearColumn.Entry, _ second: YearColumn.Entry) -> Bool {
        if first.profile == second.profile { return true }
        let isDifferent = profiles[Int(first.profile)] .!= profiles[Int(second.profile)]
        return !any(isDifferent .& keyMask)
    }
}

extension EstablishmentRegister {
    /// For each row of a block, the first profile of its establishment in its year, by its place among `profiles`; nil where
    /// it is not there. `known` holds, for the block's number of a year, that of `book`.
    public func profiles(of block: RowBlock, texts: [String], years known: [UInt32?]) -> [Int?] {
        let (numbers, rowYears) = (establishments.known(block, texts: texts), block.codes(.year, in: 0..<block.count))
        return numbers.indices.map { row in
            let year = known[Int(rowYears[row])]
            guard let number = numbers[row], let year, Int(year) < years.count else { return nil }
            return years[Int(year)].entry(number).map { Int($0.profile) }
        }
    }

    /// How many establishments each year has.
    public var counts: [String: Int] {
        var counts: [String: Int] = [:]
        for (number, year) in years.enumerated() where year.count > 0 { counts[book[.year].codes[number]] = year.count }
        return counts
    }
}
