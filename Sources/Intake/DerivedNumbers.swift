import Facts

/// What follows from each code of another dimension, by its number.
struct DerivedNumbers: Sendable {
    private(set) var numbers: [UInt32] = []
    private static let unknown = UInt32.max

    subscript(source: UInt32) -> UInt32? {
        guard source < numbers.count, numbers[Int(source)] != Self.unknown else { return nil }
        return numbers[Int(source)]
    }

    mutating func set(_ number: UInt32, for source: UInt32) {
        while numbers.count <= source { numbers.append(Self.unknown) }
        numbers[Int(source)] = number
    }

    /// The first of the codes of some rows of which nothing is known.
    func unknown(of dimension: Dimension, _ block: borrowing RowBlock, in rows: Range<Int>) -> UInt32? {
        let (sources, known) = (block.codes(dimension, in: rows), numbers.span)
        for index in sources.indices {
            let source = Int(sources[index])
            if source >= known.count || known[source] == Self.unknown { return sources[index] }
        }
        return nil
    }
}
