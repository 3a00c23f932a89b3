import Facts

extension FolderReader {
    /// The columns of codes that a file of claims must keep, as they are, so that `requests` can be answered from sums of its rows: those
    /// that are asked for, those from which what is asked for follows, and those by which rows are chosen or told apart.
    package func keptColumns(of resource: Resource, for requests: FactRequests) -> [Field] {
        var asked = requests.union.union(requests.distributions.compactMap(\.dimension))
            .union([.year, .event, .establishment, .holding])
        let given = resource.columnDimensions.union(constants(of: resource))
        for dimension in asked.subtracting(given) { asked.formUnion(derivations.sources(of: dimension)) }
        return resource.schema.fields.filter { field in
            guard let meaning = field.vigie, meaning.identifies != "persons", meaning.claim == nil else { return false }
            let held = ([meaning] + (meaning.parts ?? [])).flatMap { [$0.dimension, $0.labels] }.compactMap(\.self)
            return !asked.isDisjoint(with: held) || meaning.marks != nil || meaning.only != nil
        }
    }

    /// The dimensions by which the claims of a file must be kept so that `requests` can be answered from their sums: those of its
    /// columns that are asked for, the establishment to which codes are joined, and what follows from none of these.
    ///
    /// Constants of the file are left out: its descriptor keeps them.
    package func keptDimensions(of resource: Resource, for requests: FactRequests) -> Set<Dimension> {
        let constants = constants(of: resource)
        let columns = resource.columnDimensions
        let asked = requests.union.union(requests.distributions.compactMap(\.dimension))
            .union([.year, .event, .establishment, .holding])
        let kept = columns.intersection(asked)
        var known = kept.union(constants)
        var found: Set<Dimension> = []
        // Each step stands after those that it needs: what it gives is known again from what is kept, or is kept itself.
        for step in derivations.steps(from: columns.union(constants)) {
            if known.contains(step.source) {
                known.insert(step.target)
            } else if asked.contains(step.target) {
                found.insert(step.target)
                known.insert(step.target)
            }
        }
        return kept.union(found).subtracting(constants)
    }

    private func constants(of resource: Resource) -> Set<Dimension> {
        Set((resource.vigie?.constants ?? [:]).keys.compactMap(derivations.dimensions.ofConstant))
    }
}
