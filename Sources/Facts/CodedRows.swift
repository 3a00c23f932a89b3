/// Values by the codes of their rows, as a dictionary has them; codes stay numbers until somebody spells them.
///
/// Rows stand in the order in which they were added, which is the same on every run. Values may be made when they are asked for.
public struct CodedRows<Value: Sendable>: Sendable {
    /// The codes of each row.
    public private(set) var keys: RowCodes
    private var storage: Storage

    private enum Storage: Sendable {
        case stored([Value])
        /// Made anew each time that one is asked for.
        case made(@Sendable (Int) -> Value)
    }

    /// No row: the first one says how many codes there are.
    public init() { (keys, storage) = (RowCodes(), .stored([])) }

    /// No row, by codes of these tables.
    init(tables: [CodeTable]) { (keys, storage) = (RowCodes(tables: tables), .stored([])) }

    private init(_ keys: RowCodes, _ storage: Storage) { (self.keys, self.storage) = (keys, storage) }

    /// How many rows there are.
    public var count: Int { keys.count }
    /// Whether there is no row.
    public var isEmpty: Bool { count == 0 }

    /// The value of the row at a place, from 0.
    public func value(at row: Int) -> Value {
        switch storage {
        case .stored(let values): values[row]
        case .made(let make): make(row)
        }
    }

    /// The values in the order of the rows.
    public var values: some RandomAccessCollection<Value> { keys.indices.lazy.map { value(at: $0) } }

    /// The value of a row; nil where there is none. Setting nil takes a row away.
    public subscript(codes: [String]) -> Value? {
        get { keys.row(of: codes).map { value(at: $0) } }
        set {
            if let newValue {
                change { keys, values in
                    let row = keys.insert(codes)
                    if row == values.count { values.append(newValue) } else { values[row] = newValue }
                }
            } else if let row = keys.row(of: codes) {
                self = kept { $0 != row }
            }
        }
    }

    /// The value of a row, `value` where there is none yet.
    public subscript(codes: [String], default value: @autoclosure () -> Value) -> Value {
        get { self[codes] ?? value() }
        set { self[codes] = newValue }
    }

    /// Adds a row of numbers of the tables, which no other has.
    mutating func append(_ value: Value, at key: CubeKey) {
        change { keys, values in
            keys.append(key)
            values.append(value)
        }
    }

    /// Adds a value to the row of some numbers of the tables, or makes it one.
    mutating func add(_ value: Value, at key: CubeKey, combine: (inout Value, Value) -> Void) {
        change { keys, values in
            let row = keys.insert(key)
            if row == values.count { values.append(value) } else { combine(&values[row], value) }
        }
    }

    /// Lends the rows with all their values.
    private mutating func change(_ body: (inout RowCodes, inout [Value]) -> Void) {
        var values: [Value]
        switch storage {
        case .stored(let known): values = known
        case .made(let make): values = keys.indices.map(make)
        }
        // While it changes, nobody else holds it.
        storage = .stored([])
        body(&keys, &values)
        storage = .stored(values)
    }

    private func kept(_ isKept: (Int) -> Bool) -> CodedRows {
        let rows = keys.indices.filter(isKept)
        return CodedRows(keys.extracting(rows), .stored(rows.map { value(at: $0) }))
    }
}

extension CodedRows {
    /// Adds the rows of `other`, whose values are combined with those of rows that are here already.
    public mutating func merge(_ other: CodedRows, combine: (inout Value, Value) -> Void) {
        if isEmpty {
            self = other
            return
        }
        let translation = keys.absorb(other.keys)
        for row in other.keys.indices {
            add(other.value(at: row), at: translation.translate(other.keys.key(at: row)), combine: combine)
        }
    }

    /// The same rows with one code more, the same in each, at a place among the others.
    public func inserting(_ code: String, at place: Int) -> CodedRows {
        CodedRows(keys.inserting(code, at: place), storage)
    }

    /// The values changed.
    public func mapValues<Other>(_ change: (Value) throws -> Other) rethrows -> CodedRows<Other> {
        CodedRows<Other>(keys, .stored(try keys.indices.map { try change(value(at: $0)) }))
    }

    /// The values changed each time that one is asked for: most figures of a large table are looked at once or never.
    public func lazilyMapped<Other>(_ change: @escaping @Sendable (Value) -> Other) -> CodedRows<Other> {
        CodedRows<Other>(keys, .made { change(value(at: $0)) })
    }

    /// The values changed, without the rows for which there is none.
    public func compactMapValues<Other>(_ change: (Value) throws -> Other?) rethrows -> CodedRows<Other> {
        let found = try keys.indices.map { try change(value(at: $0)) }
        let rows = keys.indices.filter { found[$0] != nil }
        return CodedRows<Other>(keys.extracting(rows), .stored(found.compactMap(\.self)))
    }

    /// The rows that a test keeps.
    public func filter(_ isKept: (Element) throws -> Bool) rethrows -> CodedRows {
        let rows = try keys.indices.filter { try isKept((keys[$0], value(at: $0))) }
        return CodedRows(keys.extracting(rows), .stored(rows.map { value(at: $0) }))
    }

    /// By the codes as texts.
    public var spelled: [[String]: Value] { Dictionary(map { ($0.key, $0.value) }) { first, _ in first } }
}

extension CodedRows: Sequence {
    /// A row as a dictionary hands it out.
    public typealias Element = (key: [String], value: Value)

    /// From the first row to the last.
    public func makeIterator() -> AnyIterator<Element> {
        var row = 0
        return AnyIterator {
            guard row < count else { return nil }
            defer { row += 1 }
            return (keys[row], value(at: row))
        }
    }
}

extension CodedRows: ExpressibleByDictionaryLiteral {
    /// One row for each key.
    public init(dictionaryLiteral elements: ([String], Value)...) {
        self.init()
        for (codes, value) in elements { self[codes] = value }
    }
}

extension CodedRows: Equatable where Value: Equatable {
    /// Whether both have the same values by the same codes, in whatever order.
    public static func == (first: CodedRows, second: CodedRows) -> Bool { first.spelled == second.spelled }
}
