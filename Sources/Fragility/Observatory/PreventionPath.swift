import Words

/// A path of prevention, who runs it, and whom it is for. A person goes to the first path whose conditions all hold.
public struct PreventionPath: Sendable, Hashable, Decodable {
    /// The name of the path in tables for programs.
    public let code: String
    /// The name of the path for people.
    public let label: Bilingual
    /// The public in words.
    public let audience: Bilingual
    /// The body that pilots the path.
    public let pilot: Bilingual
    /// Bodies that take part, in the order of the declaration.
    public let partners: [Bilingual]
    /// Persons that the path can take in a year; nil when nobody declared it.
    public let capacity: Int?
    /// Whom the path is for.
    public let when: Conditions

    /// All that is declared must hold; what is not declared holds for everybody.
    public struct Conditions: Sendable, Hashable, Decodable {
        /// Codes of tools of which at least one found the person.
        public let anyTool: [String]?
        /// Codes of tools that all found the person.
        public let allTools: [String]?
        /// The least number of tools that found the person.
        public let minimumTools: Int?
        /// First and last completed year of age.
        public let ages: [Int]?
        /// Codes of a group, by its name.
        public let groups: [String: [String]]?
    }

    /// The partners in one text.
    var partnerNames: Bilingual { partners.joined(separator: Bilingual(same: ", ")) }

    /// What is wrong with the declared conditions; nil when nothing is.
    func problem(in declaration: FragilityDeclaration) -> String? {
        let tools = Set(declaration.tools.map(\.code))
        let groups = Dictionary(uniqueKeysWithValues: (declaration.groups ?? []).map { ($0.name, $0.codes) })
        for tool in (when.anyTool ?? []) + (when.allTools ?? []) where !tools.contains(tool) {
            return "unknown tool \(tool); known: \(tools.sortedByScalars().joined(separator: ", "))"
        }
        for (name, codes) in (when.groups ?? [:]).sorted(by: { $0.key.precedesByScalars($1.key) }) {
            guard let known = groups[name] else { return "unknown group \(name)" }
            if let code = codes.first(where: { known[$0] == nil }) { return "group \(name) has no code \(code)" }
        }
        if let ages = when.ages, ages.count != 2 || ages[0] > ages[1] { return "ages: two rising numbers are expected" }
        if let capacity, capacity < 1 { return "capacity: a whole number from 1 is expected" }
        return nil
    }
}

/// The conditions of a path laid on the numbers of a study, ready to be tried on each person.
struct PathRule: Sendable {
    private let anyTool: UInt16?
    private let allTools: UInt16
    private let minimumTools: Int
    private let ages: ClosedRange<Int>?
    /// For each group, the numbers of the codes that suit; nil when all do.
    private let groups: [Set<UInt16>?]

    init(_ path: PreventionPath, _ codes: StudyCodes) {
        anyTool = path.when.anyTool.map(codes.mask)
        allTools = codes.mask(path.when.allTools ?? [])
        minimumTools = path.when.minimumTools ?? 1
        ages = path.when.ages.map { $0[0]...$0[1] }
        groups = codes.groups.map { group in
            path.when.groups?[group.name].map { Set($0.compactMap(group.number)) }
        }
    }

    func holds(_ person: Person, age: Int?) -> Bool {
        guard person.found.nonzeroBitCount >= minimumTools, person.found & allTools == allTools else { return false }
        if let anyTool, person.found & anyTool == 0 { return false }
        if let ages, !(age.map(ages.contains) ?? false) { return false }
        return groups.indices.allSatisfy { groups[$0]?.contains(person.groups[$0]) ?? true }
    }
}
