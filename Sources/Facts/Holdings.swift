import Words

/// The groups of enterprises of a folder, to which establishments belong in any of its years: who has been in one has what it
/// knows of the others.
///
/// Names are folded like every other name, and two groups that one establishment names are one.
public struct Holdings: Sendable {
    /// A name of its group by establishment, folded.
    private var names: [String: String] = [:]
    /// For each folded name that another stands for, that other one.
    private var heads: [String: String] = [:]

    /// Without pairs, each establishment stands alone.
    public init(_ pairs: [(establishment: String, holding: String)] = []) {
        for (establishment, holding) in pairs {
            guard !CodeForm.isMissing(establishment), let name = Self.folded(holding) else { continue }
            guard let known = names[establishment] else {
                names[establishment] = name
                continue
            }
            join(known, name)
        }
    }

    /// The name that stands for the group of an establishment, which a row says to belong to `holding`; nil where it stands
    /// alone.
    public func group(of establishment: String, saying holding: String = "") -> String? {
        (names[establishment] ?? Self.folded(holding)).map(head)
    }

    private static func folded(_ holding: String) -> String? {
        let name = FoldedName(holding).text
        return name.isEmpty || CodeForm.isMissing(holding) ? nil : name
    }

    private mutating func join(_ first: String, _ second: String) {
        let (first, second) = (head(first), head(second))
        guard first != second else { return }
        let isFirst = first.precedesByScalars(second)
        heads[isFirst ? second : first] = isFirst ? first : second
    }

    private func head(_ name: String) -> String {
        var name = name
        while let next = heads[name] { name = next }
        return name
    }
}

extension FactBase {
    /// The groups of enterprises of all years and files. Linear in the sums that are kept by establishment and group.
    public var holdings: Holdings {
        var pairs: [(establishment: String, holding: String)] = []
        for resource in resources {
            for cube in resource.groups.flatMap(\.cubes) { pairs += resource.holdings(cube.keys, cube.dimensions) }
            if let exposures = resource.exposures { pairs += resource.holdings(exposures.keys, exposures.dimensions) }
        }
        return Holdings(pairs)
    }
}

extension ResourceFacts {
    /// Each establishment with each of its groups; none where the keys lack one of the two.
    fileprivate func holdings(
        _ keys: some Sequence<CubeKey>, _ dimensions: [Dimension]
    ) -> [(establishment: String, holding: String)] {
        guard let own = dimensions.firstIndex(of: .establishment), let group = dimensions.firstIndex(of: .holding)
        else {
            return []
        }
        let numbers = Set(keys.map { SIMD2($0[own], $0[group]) })
        return numbers.map { (book[.establishment].codes[Int($0[0])], book[.holding].codes[Int($0[1])]) }
    }
}
