extension ResourceFacts {
    /// The facts of files, those of one resource joined where they are alike: several files may hold parts of it.
    ///
    /// The order is that in which the names are first met. Sums do not depend on the order of the files.
    public static func joined(_ facts: [ResourceFacts]) -> [ResourceFacts] {
        var joined: [ResourceFacts] = []
        var places: [String: Int] = [:]
        for part in facts {
            if let place = places[part.identity.name], joined[place].isAlike(part) {
                joined[place].join(part)
            } else {
                places[part.identity.name] = joined.count
                joined.append(part)
            }
        }
        return joined
    }

    /// Whether two files can be parts of one resource: they have the same measures by the same dimensions, in the same state.
    public func isAlike(_ other: ResourceFacts) -> Bool {
        identity == other.identity
            && groups.elementsEqual(other.groups) { $0.dimensions == $1.dimensions && $0.measures == $1.measures }
            && exposures?.dimensions == other.exposures?.dimensions && exposures?.measures == other.exposures?.measures
            && published.elementsEqual(other.published) {
                $0.indicator == $1.indicator && $0.dimensions == $1.dimensions
            }
    }

    private mutating func join(_ other: ResourceFacts) {
        merge(other)
        establishments.merge(other.establishments, uniquingKeysWith: +)
        repeatedClaims = [repeatedClaims, other.repeatedClaims].compactMap(\.self)
            .reduce(nil) { $0?.adding($1) ?? $1 }
    }
}
