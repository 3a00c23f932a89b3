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
    public let ages: [Int]
    /// Files of questionnaire tables, in the folder.
    public let instruments: [String]?
    /// Nil where persons are not compared by group.
    public let groups: [Group]?
    /// In the order in which tables name them; at most sixteen.
    public let tools: [Tool]
    /// Nil where territories are not ranked.
    public let composite: CompositeDeclaration?
    /// How many territories are held to be priorities.
    public let priorities: Int?
    /// Nil where take-up is not studied.
    public let rights: [Right]?
    /// Codes of the indicators of occupational risk that stand beside the composite; IF, IF-TMS and TG when absent.
    public let risks: [String]?
    /// In the order of priority; nil where no path is proposed.
    public let paths: [PreventionPath]?

    private enum CodingKeys: String, CodingKey {
        case title, ages, instruments, groups, tools, composite, priorities, rights, risks, paths
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
        let declaration: FragilityDeclaration
        do {
            declaration = try DeclaredFile(path: path).decoded()
        } catch {
            throw error.fault == .notFound ? .noDeclaration(folder: folder) : .file(error)
        }
        try declaration.check(path)
        return declaration
    }

    private func check(_ path: String) throws(FragilityError) {
        func refuse(_ place: String, _ detail: String) -> FragilityError {
            .badDeclaration(file: path, place: place, detail: detail)
        }
        if tools.isEmpty || tools.count > 16 { throw refuse("tools", "from 1 to 16 tools are expected here") }
        if (groups ?? []).count > 4 { throw refuse("groups", "at most 4 groups are read") }
        let rises = zip(ages, ages.dropFirst()).allSatisfy { $0 < $1 }
        if ages.isEmpty || !rises || ages.count > 30 { throw refuse("ages", "rising ages are expected here") }
        for (place, codes) in [
            ("tools", tools.map(\.code)), ("groups", (groups ?? []).map(\.name)), ("paths", (paths ?? []).map(\.code)),
            ("rights", (rights ?? []).map(\.code)),
        ] where Set(codes).count < codes.count {
            throw refuse(place, "a code appears twice")
        }
        for path in paths ?? [] {
            if let problem = path.problem(in: self) { throw refuse("paths, \(path.code)", problem) }
        }
    }
}

/// Why a study of fragilities cannot be made. Facts only.
public enum FragilityError: Error, Sendable, Hashable {
    /// The folder has no `fragilites.json`.
    case noDeclaration(folder: String)
    /// The declaration is not of the declared form.
    case file(DeclarationError)
    /// What is declared cannot be; `place` is the path of keys.
    case badDeclaration(file: String, place: String, detail: String)
}
