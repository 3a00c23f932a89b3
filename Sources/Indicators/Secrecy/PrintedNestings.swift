import Disclosure
import Facts
import Words

extension AttributeSpace {
    /// With what a reader of printed cells knows of their codes: those that stand together in a row and, where the codes
    /// themselves are looked at, those that begin with another and those that a public nomenclature groups.
    ///
    /// - Parameters:
    ///   - places: the codes of the cells that are not empty.
    ///   - holders: the codes of a coarser dimension of which one holds that of a finer; nil where codes are not looked at.
    func learning(
        _ places: [[String: String]], _ holders: ((String, Dimension, Dimension) -> Set<String>)?
    ) -> AttributeSpace {
        var space = self
        let dimensions = Set(places.flatMap(\.keys)).compactMap(Dimension.init(rawValue:)).filter { $0 != .event }
        for first in dimensions {
            let finer = Self.codes(of: first, places)
            for second in dimensions where second != first {
                let coarser = Self.codes(of: second, places)
                let together = places.compactMap { place in
                    place[first.rawValue].flatMap { code in place[second.rawValue].map { (code, $0) } }
                }
                let named = holders.map { holders in
                    finer.flatMap { code in
                        let found = holders(code, first, second)
                        return (found.isEmpty ? Self.openings(of: code, coarser) : found).map { (code, $0) }
                    }
                }
                space.learn(
                    LinkedTable.Nesting(
                        of: first.rawValue, in: second.rawValue, pairs: together + (named ?? []),
                        unplaced: Set(finer)))
            }
        }
        return space
    }

    private static func codes(of dimension: Dimension, _ places: [[String: String]]) -> [String] {
        Set(places.compactMap { $0[dimension.rawValue] }).sortedByScalars()
    }

    /// The longest code of at least two characters with which another begins.
    private static func openings(of code: String, _ codes: [String]) -> Set<String> {
        let found = codes.filter { $0.count > 1 && $0.count < code.count && code.hasPrefix($0) }
        return found.max { $0.count < $1.count }.map { [$0] } ?? []
    }
}
