import Words

/// The numbers that stand for the codes of a study while its files are read: territories, groups, tools.
public struct StudyCodes: Sendable {
    /// Territories, in the order of their file.
    public let territories: CodeList
    /// One list for each declared group, codes in their order.
    public let groups: [CodeList]
    /// Tools, in the order of the declaration.
    public let tools: CodeList

    /// `territories` may be empty: persons then have none.
    public init(_ declaration: FragilityDeclaration, territories: [(code: String, label: Bilingual)]) {
        self.territories = CodeList("territoire", Bilingual("Territoire", "Territory"), territories)
        groups = (declaration.groups ?? []).map { group in
            CodeList(
                group.name, group.label,
                group.codes.sorted { $0.key.precedesByScalars($1.key) }.map { ($0.key, $0.value) })
        }
        tools = CodeList("outil", Bilingual("Outil", "Tool"), declaration.tools.map { ($0.code, $0.label) })
    }

    /// One bit for each tool.
    func mask(_ codes: [String]) -> UInt16 {
        codes.compactMap(tools.number).reduce(0) { $0 | 1 << ($1 - 1) }
    }
}

/// Codes with their labels, numbered from 1; 0 stands for no code.
public struct CodeList: Sendable {
    /// What the codes are of, for programs.
    public let name: String
    /// What the codes are of, for people.
    public let label: Bilingual
    /// The codes in their order; the first stands for no code.
    public let codes: [String]
    /// In the order of `codes`; the first says that none is stated.
    public let labels: [Bilingual]
    private let numbers: [String: UInt16]

    init(_ name: String, _ label: Bilingual, _ entries: [(code: String, label: Bilingual)]) {
        self.name = name
        self.label = label
        codes = [""] + entries.map(\.code)
        labels = [Bilingual("Non renseigné", "Not stated")] + entries.map(\.label)
        numbers = Dictionary(codes.enumerated().map { ($1, UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for a code that is not in the list.
    public func number(_ code: String) -> UInt16? { numbers[code] }
}
