import Declarations
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
    @RuledIfPresent<DeclaredRules.FromOne> public var capacity: Int?
    /// Whom the path is for.
    public let when: Conditions

    /// All that is declared must hold; what is not declared holds for everybody.
    public struct Conditions: Sendable, Hashable, Decodable {
        /// Codes of tools of which at least one found the person.
        public let anyTool: [String]?
        /// Codes of tools that all found the person.
        public let allTools: [String]?
        /// The least number of tools that found the person.
        @RuledIfPresent<DeclaredRules.FromOne> public var minimumTools: Int?
        /// First and last completed year of age.
        @RuledIfPresent<AgeSpan> public var ages: [Int]?
        /// Codes of a group, by its name.
        public let groups: [String: [String]]?
    }

    /// The partners in one text.
    var partnerNames: Bilingual { partners.joined(separator: Bilingual(same: ", ")) }

    /// What a condition asks that the declaration does not have, and the keys that lead to it; nil where nothing is wrong.
    func problem(in declaration: FragilityDeclaration) -> (keys: [String], fault: DeclarationFault)? {
        let tools = declaration.tools.map(\.code)
        for (key, asked) in [("anyTool", when.anyTool), ("allTools", when.allTools)] {
            guard let unknown = asked?.first(where: { !tools.contains($0) }) else { continue }
            return (["when", key], .unknownWord(unknown, known: tools))
        }
        if let minimum = when.minimumTools, minimum > tools.count {
            let expected = "at most \(tools.count), the number of tools,"
            return (["when", "minimumTools"], .wrongValue(expected: expected, found: String(minimum)))
        }
        return groupProblem(declaration.groups ?? [])
    }

    private func groupProblem(
        _ groups: [FragilityDeclaration.Group]
    ) -> (keys: [String], fault: DeclarationFault)? {
        for (name, codes) in (when.groups ?? [:]).sorted(by: { $0.key.precedesByScalars($1.key) }) {
            guard let group = groups.first(where: { $0.name == name }) else {
                return (["when", "groups", name], .unknownWord(name, known: groups.map(\.name)))
            }
            guard let code = codes.first(where: { group.codes[$0] == nil }) else { continue }
            let known = group.codes.keys.sorted { $0.precedesByScalars($1) }
            return (["when", "groups", name], .unknownWord(code, known: known))
        }
        return nil
    }
}

/// The first and the last age of a condition.
public enum AgeSpan: DeclaredRule {
    public static let expected = "two rising numbers"
    public static func holds(_ value: [Int]) -> Bool { value.count == 2 && value[0] >= 0 && value[0] <= value[1] }
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

    /// Whether the path takes people of these ages whom exactly these tools found, some of them or all.
    func isOpen(to tools: UInt16, _ years: ClosedRange<Int>) -> Bool {
        isOpen(to: tools) && ages.map(years.overlaps) ?? true
    }

    /// Whether the path takes all of them.
    func takesAll(of tools: UInt16, _ years: ClosedRange<Int>) -> Bool {
        let suits = ages.map { $0.contains(years.lowerBound) && $0.contains(years.upperBound) } ?? true
        return isOpen(to: tools) && suits && groups.allSatisfy { $0 == nil }
    }

    private func isOpen(to tools: UInt16) -> Bool {
        tools.nonzeroBitCount >= minimumTools && tools & allTools == allTools && anyTool.map { tools & $0 != 0 } ?? true
    }

    func holds(_ person: Person, age: Int?) -> Bool {
        guard isOpen(to: person.found) else { return false }
        if let ages, !(age.map(ages.contains) ?? false) { return false }
        return groups.indices.allSatisfy { groups[$0]?.contains(person.groups[$0]) ?? true }
    }
}
