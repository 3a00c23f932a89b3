import Facts
import Words

/// The codes of some dimensions in the order of their scalars, so that cells can be sorted without comparing texts.
struct CodeRanks {
    /// By dimension, then by the number of a code: its place among the sorted ones.
    private let places: [[UInt32]]

    init(_ dimensions: [Dimension], _ book: CodeBook) {
        places = dimensions.map { dimension in
            let codes = book[dimension].codes
            let order = codes.indices.sorted { codes[$0].precedesByScalars(codes[$1]) }
            var places = [UInt32](repeating: 0, count: codes.count)
            for (place, number) in order.enumerated() { places[number] = UInt32(place) }
            return places
        }
    }

    /// The positions of keys in the order of their codes, the first dimension first.
    func order(_ keys: CubeKeys) -> [Int] {
        let ranked = keys.map { key in
            var rank = CubeKey()
            for (position, places) in places.enumerated() { rank[position] = places[Int(key[position])] }
            return rank
        }
        return keys.indices.sorted { precedes(ranked[$0], ranked[$1]) }
    }

    private func precedes(_ first: CubeKey, _ second: CubeKey) -> Bool {
        for position in places.indices where first[position] != second[position] {
            return first[position] < second[position]
        }
        return false
    }
}
