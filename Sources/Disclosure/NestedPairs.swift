import Words

/// Tables of which the codes of one lie within those of another, and what must be summed for the two to be compared.
struct NestedPairs {
    /// Two tables that differ by the attributes of a nesting alone.
    struct Place {
        let nesting: LinkedTable.Nesting
        let finer: Int
        let coarser: Int
        /// The attributes that both tables have.
        let shared: [String]
    }

    /// Nestings of some codes only: where all are nested, the finer tables have the coarser attribute too.
    private let partial: [LinkedTable.Nesting]
    /// The attributes that follow from each attribute, itself among them.
    private var followers: [String: Set<String>] = [:]

    init(_ nestings: [LinkedTable.Nesting], groups: [String: LinkedTable.Group]) {
        partial = nestings.filter { !$0.isWhole && !$0.codes.isEmpty }
            .sorted { [$0.finer, $0.coarser].precedesByScalars([$1.finer, $1.coarser]) }
        for nesting in partial {
            for attribute in [nesting.finer, nesting.coarser] {
                var all = Set(nestings.filter { $0.isWhole && $0.finer == attribute }.map(\.coarser))
                all.insert(attribute)
                followers[attribute] = all.union(groups.filter { all.contains($0.value.attribute) }.keys)
            }
        }
    }

    /// The sets of attributes, sums of the given ones, that differ by a nesting alone.
    func comparable(_ given: Set<[String]>) -> Set<[String]> {
        let sets = Array(given)
        var found: Set<[String]> = []
        for nesting in partial {
            let (finer, coarser) = sides(nesting, sets)
            for (first, second) in finer.flatMap({ first in coarser.map { (sets[first], sets[$0]) } }) {
                let shared = Set(rest(first, nesting.finer)).intersection(rest(second, nesting.coarser))
                found.insert(first.filter { shared.contains($0) || follows($0, nesting.finer) })
                found.insert(second.filter { shared.contains($0) || follows($0, nesting.coarser) })
            }
        }
        return found
    }

    /// The pairs of tables, given by their attributes, that a nesting ties.
    func tables(_ attributes: [[String]]) -> [Place] {
        partial.flatMap { places(of: $0, attributes) }
    }

    private func places(of nesting: LinkedTable.Nesting, _ attributes: [[String]]) -> [Place] {
        let (finer, coarser) = sides(nesting, attributes)
        return finer.flatMap { first in
            coarser.compactMap { second -> Place? in
                let shared = rest(attributes[first], nesting.finer)
                guard shared == rest(attributes[second], nesting.coarser) else { return nil }
                return Place(nesting: nesting, finer: first, coarser: second, shared: shared)
            }
        }
    }

    /// Places of the sets that have one attribute of a nesting and not the other.
    private func sides(_ nesting: LinkedTable.Nesting, _ sets: [[String]]) -> (finer: [Int], coarser: [Int]) {
        (
            sets.indices.filter { isSide(sets[$0], of: nesting.finer, without: nesting.coarser) },
            sets.indices.filter { isSide(sets[$0], of: nesting.coarser, without: nesting.finer) }
        )
    }

    private func isSide(_ attributes: [String], of one: String, without other: String) -> Bool {
        attributes.contains(one) && !attributes.contains(other)
    }

    private func follows(_ attribute: String, _ leader: String) -> Bool {
        followers[leader]?.contains(attribute) ?? false
    }

    private func rest(_ attributes: [String], _ leader: String) -> [String] {
        attributes.filter { !follows($0, leader) }
    }
}
