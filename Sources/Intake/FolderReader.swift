import DelimitedText
import Digests
import Facts
import Words

/// Reads the files of a data folder, each once, for all the questions of a run.
public struct FolderReader: Sendable {
    /// Path of the folder.
    public let folder: String
    /// Its descriptor.
    public let package: DataPackage
    /// The dimensions that follow from codes of columns.
    public let derivations: Derivations
    /// Threads that parse; results do not depend on it.
    public let workers: Int
    /// Share of refused rows above which a file is an error.
    public let maximumRejects: Double
    /// The standard input, where it was read before the folder.
    var standardInput: TextFile?
    /// Where the digests of the files that are read are kept, if they are wanted.
    public var digests: PendingDigests?

    /// Reads the descriptor only.
    ///
    /// - Parameter layouts: the names that `layout` may have in the descriptor; nil where nobody knows them.
    /// - Throws: ``IntakeError`` where there is none, or where it cannot be read; `ParameterError` where a nomenclature that it
    ///   names is missing.
    public init(
        folder: String, derivations: Derivations, workers: Int, maximumRejects: Double, layouts: [String]? = nil
    ) throws {
        self.folder = folder
        self.package = try DescriptorFile.read(
            folder: folder, layouts: layouts, dimensions: derivations.dimensions)
        self.derivations = try derivations.adding(package.vigie?.dimensions ?? [])
        self.workers = workers
        self.maximumRejects = maximumRejects
    }

    /// Reads the descriptors of several folders, whose resources of the same name are parts of one whole.
    ///
    /// - Parameter layouts: as for one folder.
    /// - Throws: ``IntakeError`` where one of them has none, or where two describe a resource otherwise; `ParameterError`.
    public init(
        folders: [String], derivations: Derivations, workers: Int, maximumRejects: Double, layouts: [String]? = nil
    ) throws {
        let joined = try JoinedFolders(folders, layouts: layouts, dimensions: derivations.dimensions)
        (folder, package) = (joined.folder, joined.package)
        self.derivations = try derivations.adding(package.vigie?.dimensions ?? [])
        self.workers = workers
        self.maximumRejects = maximumRejects
    }

    /// Reads the standard input alone, as `init` recognised it.
    public init(
        _ recognised: RecognisedInput, derivations: Derivations, workers: Int, maximumRejects: Double
    ) {
        folder = Resource.standardInput
        package = DataPackage(name: "standard-input", resources: [recognised.recognition.resource])
        standardInput = recognised.file
        self.derivations = derivations
        self.workers = workers
        self.maximumRejects = maximumRejects
    }

    /// Resources that this version reads; the others are named by `unread`.
    public var readResources: [Resource] {
        package.resources.filter { $0.vigie?.role.isRead ?? false }.flatMap(files)
    }
    /// Resources without a role that this version reads, in the order of the descriptor.
    public var unread: [Resource] { package.resources.filter { !($0.vigie?.role.isRead ?? false) } }

    /// Whether some resource was never released.
    public var hasSecrets: Bool { readResources.contains { $0.vigie?.secrecy != .published } }

    /// The dimensions that some resource that is read has a column for.
    public var columnDimensions: Set<Dimension> {
        readResources.reduce(into: []) { $0.formUnion($1.columnDimensions) }
    }

    /// Reads every resource, in the order of the descriptor.
    ///
    /// Rows that are sums are kept whole besides what is asked for, since their totals and keys are checked. Files of
    /// single claims are read last, when the establishments that they are joined to are known.
    public func read(_ requests: FactRequests) throws(IntakeError) -> [ResourceReading] {
        let resources = readResources
        guard !resources.isEmpty else { throw .noResourceRead(folder: folder) }
        var registers = Registers()
        var readings: [ResourceReading?] = resources.map { _ in nil }
        let order =
            resources.indices.filter { !resources[$0].isClaimLevel }
            + resources.indices.filter { resources[$0].isClaimLevel }
        for index in order { readings[index] = try read(resources[index], requests, &registers) }
        let read = readings.compactMap(\.self)
        try checkParts(read)
        return read
    }

    /// Reads one file by itself: its claims take no code from other files.
    package func readAlone(_ resource: Resource, _ requests: FactRequests) throws(IntakeError) -> ResourceReading {
        var registers = Registers()
        return try read(resource, requests, &registers)
    }

    private func read(
        _ resource: Resource, _ requests: FactRequests, _ registers: inout Registers
    ) throws(IntakeError) -> ResourceReading {
        guard let meaning = resource.vigie else { throw .noResourceRead(folder: folder) }
        guard !resource.lacksStatement else {
            throw .releaseWithoutStatement(descriptor: folder + "/" + DataPackage.fileName, resource: resource.name)
        }
        var text = try detect(resource)
        let builder = PlanBuilder(
            resource: resource, meaning: meaning, descriptor: folder + "/" + DataPackage.fileName,
            form: text.detected.form, header: try header(text, of: resource), headerLine: text.detected.headerLine,
            derivations: derivations, size: text.file.byteCount, register: registers.first)
        var wanted = requests
        wanted.dimensions += resource.wholeDimensions(meaning, derivations.dimensions)
        for request in wanted.dimensions where request.union([.year, .event]).count > Cube.maximumDimensions {
            throw .tooManyDimensions(request.sorted())
        }
        let plan = try builder.plan(requests: wanted)
        let unsettled = try unsettledMarks(text, plan, resource)
        let part: ResourcePart
        do {
            let before = registers
            part = try text.reading { text in
                // A second reading must not meet what the first one registered.
                registers = before
                let part = try scan(text.file, plan, wanted, &registers)
                let falseTotals = TotalProof(part).falseTotals
                guard !falseTotals.isEmpty else { return part }
                registers = before
                return try scan(text.file, plan, wanted, &registers, counting: falseTotals)
            }
        } catch {
            throw (error as? DelimitedTextError).map(IntakeError.text)
                ?? .layout(file: plan.file, detail: String(describing: error))
        }
        try checkStates(part, resource)
        try checkRejects(part, resource)
        return ResourceReading(
            resource: resource, original: text.file.original, detected: text.detected, plan: plan, part: part,
            unsettledMarks: unsettled)
    }

    private func scan(
        _ file: TextFile, _ plan: ResourcePlan, _ requests: FactRequests, _ registers: inout Registers,
        counting falseTotals: [TotalRow] = []
    ) throws -> ResourcePart {
        let plan = plan.counting(falseTotals)
        let learned = LearnedCodes(from: file, plan, requests)
        var whole = WholeResource(
            plan: plan, requests: requests, register: registers.take(for: plan.exposure),
            claims: registers.claims, codeLines: learned?.lines ?? [:])
        let digest = digest(of: file)
        let summary = try DelimitedText.scan(
            file: file, form: plan.form, workers: workers, raw: digest.map { $0.add },
            start: { ResourcePart(plan: plan, requests: requests.dimensions, knowing: learned) },
            batch: { part, batch in part.read(batch, plan: plan) },
            merge: { part in whole.merge(part) })
        digest?.finish()
        registers.give(back: whole.takeRegister())
        registers.claims = whole.claims
        var part = whole.finished
        part.falseTotals = falseTotals
        part.unended = summary.unendedLine.flatMap { UnendedRow(line: $0, of: part) }
        return part
    }

    /// The digest to be fed while a file is read; one that is read from a copy is digested beside.
    private func digest(of file: TextFile) -> ReadingDigest? {
        if file.isReadAsGiven { return digests?.reading(file.original.path) }
        digests?.start(file.original.path)
        return nil
    }
}

extension Resource {
    var isClaimLevel: Bool { vigie?.row?.isClaimLevel ?? false }
    /// Whether rows are single persons, declared published without a word on who released them: a blank is none.
    package var lacksStatement: Bool {
        guard let meaning = vigie, meaning.secrecy == .published,
            FoldedName(meaning.secrecyStatement ?? "").text.isEmpty
        else { return false }
        return isClaimLevel || [.questionnaire, .signals].contains(meaning.role)
            || schema.fields.contains { $0.vigie?.identifies == "persons" }
    }

    /// The dimensions that columns of the resource hold.
    var columnDimensions: Set<Dimension> { Set(schema.meanings.compactMap(\.dimension)) }

    /// The dimensions by whose constants columns differ.
    private func constantDimensions(_ dimensions: Dimensions) -> Set<Dimension> {
        Set(schema.meanings.flatMap { $0.constants.map { Array($0.keys) } ?? [] }.compactMap { dimensions[$0] })
    }

    /// The dimensions that tell every row of sums from the others: kept whole, they show repeated rows and totals.
    /// Columns with constants of their own have more of them than the others. None where a row is one claim, and where a cube
    /// cannot hold so many.
    func wholeDimensions(_ meaning: ResourceMeaning, _ dimensions: Dimensions) -> [Set<Dimension>] {
        let constantDimensions = constantDimensions(dimensions)
        let all = columnDimensions.union(constantDimensions).union([.year, .event])
        let isWhole = !isClaimLevel && !all.contains(.establishment) && all.count <= Cube.maximumDimensions
        // The country that a resource declares parts the rows of a folder like a column.
        let declared: Set<Dimension> = meaning.constants?["country"] == nil ? [] : [.country]
        let own = columnDimensions.union(declared)
        return isWhole ? [own] + (constantDimensions.isEmpty ? [] : [own.union(constantDimensions)]) : []
    }
}
