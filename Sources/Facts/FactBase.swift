import Words

/// The facts of a whole folder, and which of them answer a question.
///
/// Files of claims are parts of one whole and are added; a published table (series) stands alone. For an event and a
/// year, claims answer first; where they lack a dimension, the first series that has it, in the order of the
/// descriptor; two sources are never added to make a larger figure.
public struct FactBase: Sendable {
    /// In the order of the descriptor, which decides between two series.
    public let resources: [ResourceFacts]
    let populations: [Population]

    /// Joins the files of one resource and merges the exposures: linear in their rows.
    public init(_ resources: [ResourceFacts]) {
        self.resources = ResourceFacts.joined(resources).map { facts in
            var whole = facts
            whole.book.close()
            return whole
        }
        self.populations = Population.merged(self.resources)
    }

    /// Years for which some resource has claims, exposure or published figures, in order.
    public var years: [String] {
        var found: Set<String> = []
        for resource in resources { found.formUnion(resource.years) }
        return found.sortedByScalars()
    }

    /// The first label met for a code, in the order of the descriptor.
    public func label(_ code: String, of dimension: Dimension) -> String? {
        for resource in resources {
            let table = resource.book[dimension]
            if let label = table.knownNumber(of: code).flatMap(table.label) { return label }
        }
        return nil
    }

    /// Codes of `dimension` known anywhere in the folder, in code order.
    public func codes(of dimension: Dimension) -> [String] {
        var found: Set<String> = []
        for resource in resources { found.formUnion(resource.book[dimension].codes.dropFirst()) }
        return found.sorted(by: CodeComparator(of: dimension).precedes)
    }

    /// Keys of exposure that files of the folder give with different values.
    public var exposureConflicts: [ExposureConflict] { populations.flatMap { $0.table.conflicts($0.book) } }
    /// How many keys there are in all; of each file, the first twenty are kept.
    public var exposureConflictCount: Int { populations.reduce(0) { $0 + $1.table.conflictCount } }

    /// Whether a row of the folder is one claim for `event`, as intervals of days and amounts need.
    public func hasClaimLevel(_ measure: Measure) -> Bool {
        resources.contains { resource in resource.groups.contains { $0.measures.contains(measure) } }
    }
}

extension FactBase {
    /// Years for which some resource counts claims, in order.
    public var yearsWithClaims: [String] {
        var found: Set<String> = []
        for resource in resources { found.formUnion(resource.yearsWithClaims) }
        return found.sortedByScalars()
    }
}

extension ResourceFacts {
    /// Years of which the file counts claims.
    var yearsWithClaims: Set<String> {
        var found: Set<String> = []
        for group in groups where group.measures.contains(.claims) { found.formUnion(years(of: group)) }
        return found
    }

    private func years(of group: FactGroup) -> [String] {
        guard let cube = group.cubes.min(by: { $0.count < $1.count }),
            let place = cube.dimensions.firstIndex(of: .year)
        else { return [] }
        return cube.keys.map { book[.year].codes[Int($0[place])] }
    }
}
