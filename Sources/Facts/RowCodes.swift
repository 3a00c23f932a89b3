/// The codes of rows, as the numbers of tables; a row is spelled when it is asked for.
public struct RowCodes: RandomAccessCollection, Sendable {
    /// One for each code of a row, in the order of the codes; none before the first row.
    private(set) var tables: [CodeTable]
    /// Of all rows, one after the other.
    private(set) var numbers: [UInt32] = []
    /// How many rows there are.
    public private(set) var count = 0
    private var index = RowIndex()

    /// - Precondition: at most as many tables as a key has places.
    init(tables: [CodeTable] = []) {
        precondition(tables.count <= Cube.maximumDimensions, "a row has at most sixteen codes")
        self.tables = tables
    }

    /// 0.
    public var startIndex: Int { 0 }
    /// `count`.
    public var endIndex: Int { count }

    /// The codes of a row, made anew each time.
    public subscript(row: Int) -> [String] { tables.indices.map { code(at: $0, of: row) } }

    /// One of the codes of a row.
    public func code(at place: Int, of row: Int) -> String {
        tables[place].codes[Int(numbers[row * tables.count + place])]
    }

    /// The numbers of a row.
    func key(at row: Int) -> CubeKey {
        var key = CubeKey()
        for place in tables.indices { key[place] = numbers[row * tables.count + place] }
        return key
    }

    /// The row of some codes; nil where there is none. O(1) on average.
    public func row(of codes: [String]) -> Int? {
        guard codes.count == tables.count, count > 0 else { return nil }
        var key = CubeKey()
        for (place, code) in codes.enumerated() {
            guard let number = tables[place].knownNumber(of: code) else { return nil }
            key[place] = number
        }
        return index.row(of: key, among: numbers, width: tables.count, count: count)
    }

    /// The row of some codes, added where it is new.
    mutating func insert(_ codes: [String]) -> Int {
        if count == 0, tables.isEmpty { self = RowCodes(tables: codes.map { _ in CodeTable() }) }
        precondition(codes.count == tables.count, "every row has as many codes as the first")
        var key = CubeKey()
        for (place, code) in codes.enumerated() {
            key[place] = tables[place].knownNumber(of: code) ?? tables[place].number(of: code)
        }
        return insert(key)
    }

    /// The row of some numbers of the tables, added where it is new.
    mutating func insert(_ key: CubeKey) -> Int {
        if let row = index.row(of: key, among: numbers, width: tables.count, count: count) { return row }
        append(key)
        return count - 1
    }

    /// Adds a row of numbers of the tables, which no other has.
    mutating func append(_ key: CubeKey) {
        // A copy that was made before does not have the row.
        if !isKnownUniquelyReferenced(&index) { index = RowIndex() }
        for place in tables.indices { numbers.append(key[place]) }
        count += 1
    }
}

extension RowCodes {
    /// Some of the rows.
    func extracting(_ rows: [Int]) -> RowCodes {
        var result = RowCodes(tables: tables)
        for row in rows { result.append(key(at: row)) }
        return result
    }

    /// The same rows with one code more, the same in each, at a place among the others.
    func inserting(_ code: String, at place: Int) -> RowCodes {
        var (own, all) = (CodeTable(), tables)
        let number = own.number(of: code)
        all.insert(own, at: place)
        var result = RowCodes(tables: all)
        for row in indices {
            let known = key(at: row)
            var key = CubeKey()
            for target in all.indices where target != place {
                key[target] = known[target < place ? target : target - 1]
            }
            key[place] = number
            result.append(key)
        }
        return result
    }

    /// Adds the codes of `other`; the result says how its numbers read here.
    mutating func absorb(_ other: RowCodes) -> RowTranslation {
        precondition(other.tables.count == tables.count, "rows that are merged have as many codes")
        return RowTranslation(
            numbers: tables.indices.map { place in
                tables[place].isSame(as: other.tables[place]) ? nil : tables[place].absorb(other.tables[place])
            })
    }
}

/// The numbers of the codes of some rows written as the numbers of others; nil for a code whose numbers are the same.
struct RowTranslation {
    let numbers: [[UInt32]?]

    func translate(_ key: CubeKey) -> CubeKey {
        var translated = key
        for (place, numbers) in numbers.enumerated() {
            if let numbers { translated[place] = numbers[Int(key[place])] }
        }
        return translated
    }
}
