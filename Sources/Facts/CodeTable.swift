/// The codes met in one dimension, numbered in the order in which they were met.
///
/// Number 0 always stands for the empty code. Lookup and insertion are O(1) on average.
public struct CodeTable: Sendable {
    /// By number; the first is the empty code.
    public private(set) var codes: [String] = [""]
    /// By number; nil where the files give a code without words.
    public private(set) var labels: [String?] = [nil]
    private var numbers: [String: UInt32] = ["": 0]

    /// A table that knows the empty code only.
    public init() {}

    /// The number of `code`, which is added when it is new.
    public mutating func number(of code: String) -> UInt32 {
        if let known = numbers[code] { return known }
        let number = UInt32(codes.count)
        numbers[code] = number
        codes.append(code)
        labels.append(nil)
        return number
    }

    /// Keeps the first label seen for a code: files repeat it on every row.
    public mutating func label(_ number: UInt32, as text: String) {
        if labels[Int(number)] == nil, !text.isEmpty { labels[Int(number)] = text }
    }

    /// Adds the codes of `other` and returns, for each of its numbers, the number here.
    public mutating func absorb(_ other: CodeTable) -> [UInt32] {
        other.codes.indices.map { index in
            let number = number(of: other.codes[index])
            if let text = other.labels[index] { label(number, as: text) }
            return number
        }
    }
}

/// One table of codes per dimension.
public struct CodeBook: Sendable {
    private var tables: [CodeTable] = Array(repeating: CodeTable(), count: Dimension.allCases.count)

    /// A book whose tables know the empty code only.
    public init() {}

    /// The codes met in a dimension. O(1); changing them does not copy the table.
    public subscript(dimension: Dimension) -> CodeTable {
        get { tables[dimension.index] }
        set { tables[dimension.index] = newValue }
        _modify { yield &tables[dimension.index] }
    }

    /// Adds every code of `other`; the result translates its numbers, dimension by dimension.
    public mutating func absorb(_ other: CodeBook) -> CodeTranslation {
        CodeTranslation(numbers: Dimension.allCases.map { self[$0].absorb(other[$0]) })
    }
}

/// The numbers of one code book written as the numbers of another.
public struct CodeTranslation: Sendable {
    let numbers: [[UInt32]]

    /// `key` holds numbers of `dimensions`, in that order.
    func translate(_ key: CubeKey, of dimensions: [Dimension]) -> CubeKey {
        var translated = CubeKey()
        for (position, dimension) in dimensions.enumerated() {
            translated[position] = numbers[dimension.index][Int(key[position])]
        }
        return translated
    }
}

extension Dimension {
    /// Position in the declaration, used to index tables that hold one entry per dimension.
    public var index: Int {
        switch self {
        case .year: 0
        case .event: 1
        case .ctn: 2
        case .naf5: 3
        case .naf2: 4
        case .naf38: 5
        case .tableau: 6
        case .familleMP: 7
        case .syndrome: 8
        case .regionCorps: 9
        case .chapitreCIM10: 10
        case .cause: 11
        case .region: 12
        case .taille: 13
        case .codeRisque: 14
        case .establishment: 15
        case .country: 16
        case .nace: 17
        case .decision: 18
        case .holding: 19
        case .commune: 20
        }
    }
}
