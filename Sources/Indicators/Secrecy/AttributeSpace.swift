import Disclosure
import Facts

/// How the attributes of the tables of one family determine one another.
struct AttributeSpace {
    var groups: [String: LinkedTable.Group] = [:]
    private var nested: [Pair: LinkedTable.Nesting] = [:]

    private struct Pair: Hashable {
        let finer: String
        let coarser: String
    }

    /// Which codes lie within which; in the order of their attributes.
    var nestings: [LinkedTable.Nesting] {
        nested.sorted { [$0.key.finer, $0.key.coarser].precedesByScalars([$1.key.finer, $1.key.coarser]) }.map(\.value)
    }

    /// Learns how the codes of two dimensions lie within one another, from those that are met together.
    mutating func learn(_ first: Dimension, _ second: Dimension, met pairs: some Sequence<(String, String)>) {
        learn(LinkedTable.Nesting(of: first.rawValue, in: second.rawValue, pairs: pairs))
        learn(LinkedTable.Nesting(of: second.rawValue, in: first.rawValue, pairs: pairs.map { ($1, $0) }))
    }

    mutating func learn(_ nesting: LinkedTable.Nesting) {
        if !nesting.codes.isEmpty { nested[Pair(finer: nesting.finer, coarser: nesting.coarser)] = nesting }
    }

    /// The attributes that `names` determine, themselves among them.
    func closure(of names: Set<String>) -> Set<String> {
        let above = nested.values.filter { $0.isWhole && names.contains($0.finer) }.map(\.coarser)
        let all = names.union(above)
        return all.union(groups.filter { all.contains($0.value.attribute) }.keys)
    }

    /// The code of an attribute for a row with `codes`, its own or that which one of them lies within.
    func code(of attribute: String, _ codes: [String: String]) -> String {
        if let code = codes[attribute] { return code }
        if let group = groups[attribute] {
            return group.codes.contains(code(of: group.attribute, codes))
                ? LinkedTable.Group.inside : LinkedTable.Group.outside
        }
        let finer = codes.keys.sorted { $0.precedesByScalars($1) }.first { name in
            nested[Pair(finer: name, coarser: attribute)]?.isWhole ?? false
        }
        return finer.flatMap { nested[Pair(finer: $0, coarser: attribute)]?.codes[codes[$0] ?? ""] } ?? ""
    }
}
