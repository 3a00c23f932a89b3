/// The codes met in one dimension, numbered in the order in which they were met.
///
/// Number 0 always stands for the empty code. Lookup and insertion are O(1) on average.
public struct CodeTable: Sendable {
    /// By number; the first is the empty code.
    public private(set) var codes: [String] = [""]
    /// What the files call codes, by number; they give most codes without words.
    private var labels: [UInt32: String] = [:]
    private var index = CodeIndex()
    /// Nil while codes are added.
    private var seal: CodeSeal?

    /// A table that knows the empty code only.
    public init() { index.insert(0, of: "") }

    /// The number of `code`, which is added when it is new.
    public mutating func number(of code: String) -> UInt32 {
        if let known = knownNumber(of: code) { return known }
        let number = UInt32(codes.count)
        seal = nil
        index.insert(number, of: code)
        codes.append(code)
        return number
    }

    /// The number of `code`; nil where the table does not know it.
    public func knownNumber(of code: String) -> UInt32? { index.number(of: code, among: codes) }

    /// What the files call the code of a number; nil where they give it without words.
    public func label(of number: UInt32) -> String? { labels[number] }

    /// Whether the files give some code in words.
    public var hasLabels: Bool { !labels.isEmpty }

    /// Keeps the first label seen for a code: files repeat it on every row.
    public mutating func label(_ number: UInt32, as text: String) {
        if !text.isEmpty, labels[number] == nil { labels[number] = text }
    }

    /// Adds the codes of `other` and returns, for each of its numbers, the number here.
    public mutating func absorb(_ other: CodeTable) -> [UInt32] {
        let translated = other.codes.map { number(of: $0) }
        // Each code has one label, so that their order does not matter.
        for (number, text) in other.labels { label(translated[Int(number)], as: text) }
        return translated
    }
}

extension CodeTable {
    /// Says that the table is whole: its copies are then known to be the same until codes are added to one.
    mutating func close() { if seal == nil { seal = CodeSeal() } }

    /// Whether the numbers of `other` are known to stand for the same codes.
    func isSame(as other: CodeTable) -> Bool { seal != nil && seal === other.seal }

    /// Where each code stands in the order of `dimension`, by number: computed once for all copies of a table that is whole.
    func places(of dimension: Dimension) -> [UInt32] {
        let compute = { CodeComparator(of: dimension).places(of: codes) }
        return seal?.places(compute) ?? compute()
    }
}

/// One table of codes per dimension.
public struct CodeBook: Sendable {
    private var tables: [CodeTable] = []

    /// A book whose tables know the empty code only.
    public init() {}

    /// The codes met in a dimension. O(1); changing them does not copy the table.
    public subscript(dimension: Dimension) -> CodeTable {
        get { dimension.index < tables.count ? tables[dimension.index] : Self.empty }
        _modify {
            makeRoom(for: dimension.index + 1)
            yield &tables[dimension.index]
        }
    }

    private static let empty = CodeTable()

    private mutating func makeRoom(for count: Int) {
        if tables.count < count { tables += repeatElement(Self.empty, count: count - tables.count) }
    }

    /// Says that every table is whole.
    mutating func close() { for place in tables.indices { tables[place].close() } }

    /// Adds every code of `other`; the result translates its numbers, dimension by dimension.
    public mutating func absorb(_ other: CodeBook) -> CodeTranslation {
        makeRoom(for: other.tables.count)
        return CodeTranslation(numbers: other.tables.indices.map { tables[$0].absorb(other.tables[$0]) })
    }
}

/// The numbers of one code book written as the numbers of another.
public struct CodeTranslation: Sendable {
    let numbers: [[UInt32]]

    /// `key` holds numbers of `dimensions`, in that order.
    func translate(_ key: CubeKey, of dimensions: [Dimension]) -> CubeKey {
        var translated = CubeKey()
        for (position, dimension) in dimensions.enumerated() {
            // A dimension of which the other book knows the empty code alone may have no table there.
            if dimension.index < numbers.count { translated[position] = numbers[dimension.index][Int(key[position])] }
        }
        return translated
    }
}
