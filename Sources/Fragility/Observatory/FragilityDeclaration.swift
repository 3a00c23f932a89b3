import Declarations
import Words

/// What a study of fragilities declares: its tools, its composite, its rights and its prevention paths. Everything that an
/// observatory decides stands in this file, `fragilites.json`, beside the data.
public struct FragilityDeclaration: Sendable, Decodable {
    /// Beside the data.
    public static let fileName = "fragilites.json"

    /// Of the study, for people.
    public let title: Bilingual
    /// The day on which ages are counted.
    public let day: BirthDate
    /// First ages of the age bands, rising; a last band is open.
    @Ruled<AgeBounds> public var ages: [Int]
    /// Files of questionnaire tables, in the folder.
    public let instruments: [String]?
    /// Nil where persons are not compared by group.
    @RuledIfPresent<FewGroups> public var groups: [Group]?
    /// In the order in which tables name them; at most sixteen.
    @Ruled<FewTools> public var tools: [Tool]
    /// What the territories of the study are: « Caisse »; nil for territories.
    public var territory: Bilingual?
    /// What a territory is called above its column.
    public var territoryName: Bilingual { territory ?? Bilingual("Territoire", "Territory") }
    /// Nil where territories are not ranked.
    public let composite: CompositeDeclaration?
    /// How many territories are held to be priorities.
    @RuledIfPresent<DeclaredRules.FromOne> public var priorities: Int?
    /// Territories of the first so many ranks are priorities: five, unless the declaration says more or less.
    public var priorityCount: Int { priorities ?? 5 }
    /// Nil where take-up is not studied.
    @RuledIfPresent<EachRightOnce> public var rights: [Right]?
    /// Codes of the indicators of occupational risk that stand beside the composite; IF, IF-TMS and TG when absent.
    public let risks: [String]?
    /// In the order of priority; nil where no path is proposed.
    @RuledIfPresent<EachPathOnce> public var paths: [PreventionPath]?

    private enum CodingKeys: String, CodingKey {
        case title, ages, instruments, groups, tools, territory, composite, priorities, rights, risks, paths
        case day = "referenceDate"
    }

    /// A column of groups and the codes that it may hold: anything else is refused, so that no free text is ever printed.
    public struct Group: Sendable, Hashable, Decodable {
        /// By which descriptors tell the column.
        public let name: String
        /// The name of the group for people.
        public let label: Bilingual
        /// What each code is called, by code.
        public let codes: [String: Bilingual]
    }

    /// A tool that finds people.
    public struct Tool: Sendable, Hashable, Decodable {
        /// By which descriptors tell the tool of a file.
        public let code: String
        /// The name of the tool for people.
        public let label: Bilingual
        /// The GIR of the people whom the tool is meant for; rows of others are set aside. Nil for everybody.
        public let gir: [String]?
    }

    /// A right or an aid, and the columns of the territories that count who is eligible and who takes it up.
    public struct Right: Sendable, Hashable, Decodable {
        /// The name of the right in tables for programs.
        public let code: String
        /// The name of the right for people.
        public let label: Bilingual
        /// Column of the territories that counts who could have it.
        public let eligible: String
        /// Column of the territories that counts who has it, among the eligible.
        public let beneficiaries: String
    }

    /// Reads the declaration of a folder.
    public static func read(folder: String) throws(FragilityError) -> FragilityDeclaration {
        let path = folder + "/" + fileName
        do {
            let file = try DeclaredFile(path: path)
            let declaration: FragilityDeclaration = try file.decoded()
            try declaration.checkPaths(file)
            return declaration
        } catch {
            throw error.fault == .notFound ? .noDeclaration(folder: folder) : .file(error)
        }
    }

    /// Conditions of paths on what is declared elsewhere in the file.
    private func checkPaths(_ file: DeclaredFile) throws(DeclarationError) {
        for (index, path) in (paths ?? []).enumerated() {
            guard let problem = path.problem(in: self) else { continue }
            let node = problem.keys.reduce(file.root["paths"]?[index]) { $0?[$1] }
            let keys = ["paths[\(index)]"] + problem.keys
            throw DeclarationError(
                file: file.name, position: (node ?? file.root).position, path: keys.joined(separator: "."),
                fault: problem.fault)
        }
    }
}

/// First ages of bands.
public enum AgeBounds: DeclaredRule {
    public static let expected = "from 1 to 30 rising ages, none below 0,"
    public static func holds(_ value: [Int]) -> Bool {
        (1...30).contains(value.count) && value[0] >= 0 && zip(value, value.dropFirst()).allSatisfy { $0 < $1 }
    }
}

/// As many tools as the marks of a person hold.
public enum FewTools: DeclaredRule {
    public static let expected = "from 1 to 16 tools, each of its own code,"
    public static func holds(_ value: [FragilityDeclaration.Tool]) -> Bool {
        (1...16).contains(value.count) && Set(value.map(\.code)).count == value.count
    }
}

/// As many groups as the counts are kept by.
public enum FewGroups: DeclaredRule {
    public static let expected = "at most 4 groups, each of its own name,"
    public static func holds(_ value: [FragilityDeclaration.Group]) -> Bool {
        value.count <= 4 && Set(value.map(\.name)).count == value.count
    }
}

/// Rights that tables name by their codes.
public enum EachRightOnce: DeclaredRule {
    public static let expected = "rights, each of its own code,"
    public static func holds(_ value: [FragilityDeclaration.Right]) -> Bool {
        Set(value.map(\.code)).count == value.count
    }
}

/// Paths that tables name by their codes.
public enum EachPathOnce: DeclaredRule {
    public static let expected = "paths, each of its own code,"
    public static func holds(_ value: [PreventionPath]) -> Bool { Set(value.map(\.code)).count == value.count }
}

/// Why a study of fragilities cannot be made. Facts only.
public enum FragilityError: Error, Sendable, Hashable {
    /// The folder has no `fragilites.json`.
    case noDeclaration(folder: String)
    /// The declaration is not of the declared form.
    case file(DeclarationError)
}
