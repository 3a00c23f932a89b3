import DelimitedText
import Fragility
import Intake

/// The files of a study of fragilities, read: persons by tool, and territories.
public struct SurveyFolder: Sendable {
    /// What the study declares, in `fragilites.json`.
    public let declaration: FragilityDeclaration
    /// Numbers for the codes of the study.
    public let codes: StudyCodes
    /// Nil without a file of territories.
    public let territories: TerritoryData?
    /// How the file of territories was read; nil without one.
    public let territoryReading: TerritoryReading?
    /// Files of persons, in the order of the descriptor.
    public let readings: [SurveyReading]
    /// The questionnaires that may score a file: EPICES, and the declared tables.
    public let questionnaires: [Questionnaire]
    /// People who may be one, in the order in which the files name the second.
    public let nearIdentities: [NearIdentities]
    /// Whether there are more of these than twins explain.
    public let hasUnexplainedPairs: Bool

    /// Whether a file declares that nobody, where somebody could be, is a secret too.
    public var zeroReveals: Bool {
        let resources = readings.map(\.resource) + (territoryReading.map { [$0.resource] } ?? [])
        return resources.contains { $0.vigie?.zeroReveals ?? false }
    }

    /// Who released the files of persons, and where, as their descriptor states it; nil where a file of the study was not
    /// released: persons are joined over all of them, and the secret of one is the secret of all.
    public var release: String? {
        let resources = readings.map(\.resource) + (territoryReading.map { [$0.resource] } ?? [])
        guard !readings.isEmpty, resources.allSatisfy({ $0.vigie?.secrecy == .published }) else { return nil }
        var statements: [String] = []
        for statement in resources.compactMap({ $0.vigie?.secrecyStatement }) where !statements.contains(statement) {
            statements.append(statement)
        }
        return statements.joined(separator: " ; ")
    }

    /// Reads every resource of questionnaires, signals and territories of the folder of `reader`.
    ///
    /// `key` may be nil in a folder without persons.
    public init(
        _ reader: FolderReader, declaration: FragilityDeclaration, epices: Questionnaire, key: PseudonymKey?
    ) throws {
        let descriptor = reader.folder + "/" + DataPackage.fileName
        let resources = reader.package.resources
        let people = resources.filter { [.questionnaire, .signals].contains($0.vigie?.role) }
        let places = resources.filter { $0.vigie?.role == .territories }
        guard !people.isEmpty || !places.isEmpty else { throw SurveyError.nothingToRead(folder: reader.folder) }
        if places.count > 1 {
            throw SurveyError.twoTerritoryFiles(
                descriptor: descriptor, first: places[0].name, second: places[1].name)
        }
        self.declaration = declaration
        territoryReading = try places.first.map { try TerritoryReader(reader, $0, declaration).read() }
        territories = territoryReading?.data
        let labels = territories.map { Array(zip($0.codes, $0.labels)) } ?? []
        codes = StudyCodes(declaration, territories: labels.map { ($0.0, $0.1) })
        questionnaires = try [epices] + Self.questionnaires(declaration, folder: reader.folder)
        var identities = MetIdentities()
        if let key = try Self.key(key, for: people, reader) {
            let study = SurveyStudy(
                declaration: declaration, codes: codes, hasTerritories: territories != nil,
                questionnaires: questionnaires, key: key)
            readings = try Self.read(reader, people, study, &identities)
        } else {
            readings = []
        }
        nearIdentities = identities.near()
        hasUnexplainedPairs = nearIdentities.count > identities.count / Self.peopleForEachPairOfTwins
    }

    private static func questionnaires(
        _ declaration: FragilityDeclaration, folder: String
    ) throws(QuestionnaireError) -> [Questionnaire] {
        var questionnaires: [Questionnaire] = []
        for file in declaration.instruments ?? [] {
            guard DescriptorFile.staysInside(file) else { throw .unsafePath(file: file) }
            questionnaires.append(try Questionnaire(file: folder + "/" + file))
        }
        return questionnaires
    }

    /// Fewer than two deliveries in a hundred give twins: of fifty people, fewer than one pair is theirs.
    private static let peopleForEachPairOfTwins = 50

    /// The key, once it is known to be needed; nil in a folder without files of persons.
    private static func key(
        _ key: PseudonymKey?, for resources: [Resource], _ reader: FolderReader
    ) throws -> PseudonymKey? {
        guard let first = resources.first else { return nil }
        if let unstated = resources.first(where: \.lacksStatement) {
            throw IntakeError.releaseWithoutStatement(
                descriptor: reader.folder + "/" + DataPackage.fileName, resource: unstated.name)
        }
        guard let key else { throw SurveyError.noKey(resource: first.name) }
        return key
    }

    private static func read(
        _ reader: FolderReader, _ resources: [Resource], _ study: SurveyStudy, _ identities: inout MetIdentities
    ) throws -> [SurveyReading] {
        // Every plan before any row: a wrong descriptor is said before a long reading.
        let plans = try masking { try resources.map { try SurveyFileReader(reader, $0, study) } }
        try checkTools(plans, reader)
        return try masking { try plans.map { try $0.read(&identities) } }
    }

    /// A stray quote is reported with the text around it, which in a file of persons nobody may see.
    private static func masking<Result>(_ work: () throws -> Result) throws -> Result {
        func masked(_ error: DelimitedTextError) -> DelimitedTextError {
            guard case .strayQuote(let file, let line, _) = error else { return error }
            return .strayQuote(file: file, line: line, excerpt: "***")
        }
        do {
            return try work()
        } catch let error as DelimitedTextError {
            throw masked(error)
        } catch IntakeError.text(let error) {
            throw IntakeError.text(masked(error))
        }
    }

    private static func checkTools(_ files: [SurveyFileReader], _ reader: FolderReader) throws(SurveyError) {
        var met: [Int: String] = [:]
        for file in files {
            if let first = met[file.plan.tool] {
                throw .repeatedTool(
                    descriptor: reader.folder + "/" + DataPackage.fileName, first: first, second: file.resource.name,
                    tool: file.plan.codes.tools.codes[file.plan.tool + 1])
            }
            met[file.plan.tool] = file.resource.name
        }
    }
}
