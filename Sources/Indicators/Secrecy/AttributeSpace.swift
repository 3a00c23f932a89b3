import Disclosure
import Facts

/// How the attributes of the tables of one family determine one another.
struct AttributeSpace {
    var groups: [String: LinkedTable.Group] = [:]
    /// The dimensions by which some table of the family is broken down.
    var used: Set<Dimension> = []

    /// The dimensions in use that the codes of others determine.
    func above(_ dimensions: Set<Dimension>) -> Set<Dimension> {
        Set(dimensions.flatMap(Hierarchies.ancestors).filter(used.contains))
    }

    /// The attributes that `names` determine, themselves among them; ancestors only as far as `known` has their codes.
    func closure(of names: Set<String>, known: Set<String>) -> Set<String> {
        let dimensions = Set(names.compactMap(Dimension.init(rawValue:)))
        let all = names.union(above(dimensions).map(\.rawValue).filter(known.contains))
        return all.union(groups.filter { all.contains($0.value.attribute) }.keys)
    }

    /// The code of an attribute for a row with `codes`.
    func code(of attribute: String, _ codes: [Dimension: String]) -> String {
        if let dimension = Dimension(rawValue: attribute) { return codes[dimension] ?? "" }
        guard let group = groups[attribute], let dimension = Dimension(rawValue: group.attribute) else { return "" }
        return group.codes.contains(codes[dimension] ?? "") ? LinkedTable.Group.inside : LinkedTable.Group.outside
    }
}
