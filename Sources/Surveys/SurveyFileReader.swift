import Fragility
import Intake

/// Reads one file of persons.
struct SurveyFileReader {
    let resource: Resource
    let plan: SurveyPlan
    private let reader: FolderReader
    private let table: DescribedTable

    init(_ reader: FolderReader, _ resource: Resource, _ study: SurveyStudy) throws {
        self.reader = reader
        self.resource = resource
        table = try reader.table(of: resource)
        let meaning = resource.vigie ?? ResourceMeaning(layout: nil, role: .signals)
        plan = try SurveyPlanBuilder(
            table: table, meaning: meaning, descriptor: reader.folder + "/" + DataPackage.fileName, study: study
        ).plan()
    }

    /// - Parameter identities: those of the files before; those of this file are added.
    func read(_ identities: inout MetIdentities) throws -> SurveyReading {
        let earlier = identities
        let reading = try table.read(
            plan.form(of: table), workers: reader.workers, into: { SurveyAssembly(plan, after: earlier) },
            merge: { $0.merge($1) })
        let assembly = reading.whole
        try check(assembly)
        identities = assembly.identities
        let source = resource.citation
        return SurveyReading(
            resource: resource, detected: reading.detected,
            file: PersonFile(
                tool: plan.tool, questionnaire: plan.questionnaire, source: source,
                observations: assembly.observations,
                isList: plan.questionnaire == nil && plan.found == nil, rows: rows(assembly)),
            tally: assembly.tally, rejections: assembly.rejections,
            cutLine: cutLine(assembly, unended: reading.unendedLine))
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

    private func check(_ assembly: SurveyAssembly) throws(SurveyError) {
        let tally = assembly.tally
        guard tally.rejected > 0, Double(tally.rejected) > reader.maximumRejects * Double(tally.read) else { return }
        throw .tooManyRejects(
            file: resource.path, rejected: tally.rejected, read: tally.read, limit: reader.maximumRejects,
            first: assembly.rejections.first)
    }
}
