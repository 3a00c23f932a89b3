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
        readings = try Self.read(reader, people, declaration, codes, questionnaires, key)
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

    private static func read(
        _ reader: FolderReader, _ resources: [Resource], _ declaration: FragilityDeclaration, _ codes: StudyCodes,
        _ questionnaires: [Questionnaire], _ key: PseudonymKey?
    ) throws -> [SurveyReading] {
        guard let first = resources.first else { return [] }
        if let unstated = resources.first(where: \.lacksStatement) {
            throw IntakeError.releaseWithoutStatement(
                descriptor: reader.folder + "/" + DataPackage.fileName, resource: unstated.name)
        }
        guard let key else { throw SurveyError.noKey(resource: first.name) }
        let study = SurveyStudy(
            declaration: declaration, codes: codes, questionnaires: questionnaires, key: key)
        // Every plan before any row: a wrong descriptor is said before a long reading.
        let plans = try masking { try resources.map { try SurveyFileReader(reader, $0, study) } }
        try checkTools(plans, reader)
        return try masking { try plans.map { try $0.read() } }
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

/// Reads one file of persons.
struct SurveyFileReader {
    let resource: Resource
    let plan: SurveyPlan
    private let reader: FolderReader
    private let text: DetectedText

    init(_ reader: FolderReader, _ resource: Resource, _ study: SurveyStudy) throws {
        self.reader = reader
        self.resource = resource
        text = try reader.detect(resource)
        let header = try reader.header(text, of: resource)
        let meaning = resource.vigie ?? ResourceMeaning(layout: nil, role: .signals)
        plan = try SurveyPlanBuilder(
            resource: resource, meaning: meaning, descriptor: reader.folder + "/" + DataPackage.fileName,
            text: text.detected, header: header, study: study
        ).plan()
    }

    func read() throws -> SurveyReading {
        var text = text
        let (assembly, unended) = try text.reading { try assembled($0.file) }
        try check(assembly)
        let source = resource.citation
        return SurveyReading(
            resource: resource, detected: text.detected,
            file: PersonFile(
                tool: plan.tool, questionnaire: plan.questionnaire, source: source,
                observations: assembly.observations,
                isList: plan.questionnaire == nil && plan.found == nil, rows: rows(assembly)),
            tally: assembly.tally, rejections: assembly.rejections,
            cutLine: cutLine(assembly, unended: unended))
    }

    /// The last line, where it lacks both a line end and fields.
    private func cutLine(_ assembly: SurveyAssembly, unended: Int?) -> Int? {
        guard let unended, let last = assembly.rejections.last, last.line == unended,
            case .fieldCount(let expected, let found) = last.problem, found < expected
        else { return nil }
        return unended
    }

    private func rows(_ assembly: SurveyAssembly) -> FileRows {
        let tally = assembly.tally
        return FileRows(
            path: resource.path, read: tally.read, kept: tally.kept, rejected: tally.rejected,
            setAside: tally.setAside, repeated: assembly.repeated, provisional: assembly.provisional)
    }

    private func assembled(_ file: TextFile) throws -> (SurveyAssembly, unended: Int?) {
        var assembly = SurveyAssembly(plan)
        let plan = plan
        let summary = try scan(
            file: file, form: plan.form, workers: reader.workers, start: { SurveyPart() },
            record: { part, record in part.read(record, plan: plan) }, merge: { assembly.merge($0) })
        return (assembly, summary.unendedLine)
    }

    private func check(_ assembly: SurveyAssembly) throws(SurveyError) {
        let tally = assembly.tally
        guard tally.rejected > 0, Double(tally.rejected) > reader.maximumRejects * Double(tally.read) else { return }
        throw .tooManyRejects(
            file: resource.path, rejected: tally.rejected, read: tally.read, limit: reader.maximumRejects,
            first: assembly.rejections.first)
    }
}
