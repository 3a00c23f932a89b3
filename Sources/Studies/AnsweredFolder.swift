import Declarations
import DelimitedText
import Digests
import Disclosure
import Exchange
import Facts
import Foundation
import Indicators
import Intake
import Messages
import Quality
import Reporting
import Reports
import Words

/// A data folder, or several that hold parts of one whole, read once for a set of questions of the catalogue, ready to answer them.
package struct AnsweredFolder {
    package let readings: [ResourceReading]
    package private(set) var evaluator: Evaluator
    let unread: [Resource]
    /// How rows of files that were never released are told.
    private let secrecyRules: SecrecyRules
    let folder: String
    private let unmet: [UnmetCondition]
    private let doubtful: FolderDoubts
    /// What was released before, nil without a register; see ``Indicators/Release``.
    private let releases: [Release]?
    /// Rows that an engine could not read where it made sums of them.
    private let refusedByEngines: [Bilingual]
    /// What the bodies that sent partial facts found in their own files.
    private let partFindings: [Bilingual]
    /// Of the files that were read, where a manifest will name them.
    let digests = PendingDigests()

    package var base: FactBase { evaluator.base }

    /// - Parameter folders: their paths; `-` alone for the standard input.
    package init(
        folders: [String], questions: [Question], vocabulary: Vocabulary, home: InstalledData, options: ReadingOptions,
        keepingAll: Bool = false,
        hasManifest: Bool = false, after releases: [Release]? = nil
    ) throws {
        partFindings = try folders.compactMap { try PartialFactsAccount(folder: $0) }.flatMap(\.findings)
        var reader = try Self.reader(folders: folders, home: home, options: options)
        (folder, self.releases) = (reader.folder, releases)
        var requests = FactRequests(questions + (releases ?? []).flatMap(\.questions), of: reader)
        requests.isThorough = keepingAll
        if keepingAll { requests.keepWhatIsChecked(columns: reader.columnDimensions) }
        if hasManifest { reader.digests = digests }
        readings = try reader.read(requests)
        unread = reader.unread
        refusedByEngines = try Self.controlled(readings, reader)
        let base = FactBase(readings.map(\.part.facts))
        // A break of no known indicator would stop nothing.
        for declared in base.resources.flatMap(\.identity.breaks) {
            _ = try declared.indicators.map(QuestionReader(vocabulary).expressions)
        }
        let nomenclatures = try Nomenclatures(home.parameters, vocabulary.dimensions)
        unmet = UnmetCondition.all(questions, base)
        try Self.refuseUnknownCodes(unmet, nomenclatures, base, home)
        doubtful = FolderDoubts(
            readings, base, folder: folder,
            unread: try Self.unread(folders, reader, home),
            nomenclatures: nomenclatures, published: try PublishedTotals(home.parameters),
            catalogue: vocabulary.catalogue, spellingsShown: keepingAll ? 20 : 3)
        evaluator = try Evaluator(base: base, vocabulary: vocabulary, parameters: home.parameters)
        secrecyRules = try SecrecyRules(home.parameters)
    }

    /// How the rows of a file are told to those who do not hold it; nil where it was released before.
    func rounding(_ reading: ResourceReading) -> RowRounding? {
        secrecyRules.rowRounding(reading.part.facts.identity.secrecy)
    }

    /// A code that an official list has may have no row; any other one is a slip.
    private static func refuseUnknownCodes(
        _ unmet: [UnmetCondition], _ nomenclatures: Nomenclatures, _ base: FactBase, _ home: InstalledData
    ) throws {
        guard !unmet.isEmpty else { return }
        let labels = try ReportLabels.labels(base, home: home, language: .english)
        let slip = unmet.first { condition in
            !nomenclatures.lists(condition.code, of: condition.dimension)
                && !labels.knows(condition.code, condition.dimension)
        }
        guard let slip else { return }
        // The codes of files that were never released are told to nobody; those of an official list are public.
        let known = slip.known.isEmpty ? nomenclatures.listed(slip.dimension) : slip.known
        throw QuestionError.unknownCode(slip.code, of: slip.dimension, known: known)
    }

    /// `-` stands for a folder that holds the standard input alone, recognised by its header.
    private static func reader(
        folders: [String], home: InstalledData, options: ReadingOptions
    ) throws -> FolderReader {
        guard folders == [Resource.standardInput] else {
            return try FolderReader(folders: folders, home: home, options: options)
        }
        let input = try home.layouts().recogniseStandardInput(forcing: TextFormOverrides())
        guard input.recognition.isComplete else {
            throw IntakeError.unknownStandardInput(input.recognition)
        }
        return FolderReader(
            input, derivations: try Derivations(home.parameters), workers: options.workers,
            maximumRejects: options.maximumRejects)
    }

    /// Compares sums that an engine made with the totals that it counted beside them.
    private static func controlled(_ readings: [ResourceReading], _ reader: FolderReader) throws -> [Bilingual] {
        try reader.package.resources.compactMap { resource in
            guard let totals = ControlTotals(of: resource, in: reader.folder) else { return nil }
            let parts = readings.filter { ($0.resource.path + "/").hasPrefix(resource.path + "/") }.map(\.part.facts)
            for facts in ResourceFacts.joined(parts) { try totals.check(facts) }
            let refused = totals.refused
            guard refused > 0 else { return nil }
            return Bilingual(
                "\(resource.file) : lignes refusées par le moteur qui l'a fait, \(refused)",
                "\(resource.file): \(Plural.text(refused, "row", "rows")) refused by the engine that made it")
        }
    }

    /// Files of a folder that its own descriptor does not name.
    private static func unread(_ folders: [String], _ reader: FolderReader, _ home: InstalledData) throws -> [Doubt] {
        guard folders.count > 1 else {
            return try UnreadFiles.doubts(reader.package.resources, folder: reader.folder, layouts: home.layouts)
        }
        return try folders.flatMap { folder in
            let resources = try DescriptorFile.read(folder: folder, dimensions: reader.derivations.dimensions).resources
            return try UnreadFiles.doubts(resources, folder: folder, layouts: home.layouts)
        }
    }

    /// Decides what statistical secrecy hides of the tables that leave together.
    package mutating func conceal(for questions: [Question]) throws {
        try evaluator.conceal(for: questions, after: releases)
    }

    /// What leaves with the answers, for a register; nil where every file was released already.
    package func release(_ name: String, _ questions: [Question]) -> Release? {
        evaluator.concealment?.release(name, questions)
    }

    /// What a reader of the figures must know and could miss.
    package var warnings: [Bilingual] {
        cautions + openReadings.flatMap { TotalCheck($0).mismatches.map(\.sentence) } + unmet.map(\.text)
    }

    /// The findings of `check` in what a report reads, and what else is to be known of its figures; of files that were never
    /// released no value and no line is told.
    func findingLines(_ language: Language) -> [String] {
        guard !evaluator.hasSecrets else { return warnings.map { $0.text(language) } }
        return (columnNotes + unmet.map(\.text)).map { $0.text(language) }
            + FindingsText.sentences(findings, language)
    }

    /// The warnings that speak against the data or the figures: not that secrecy was applied.
    var objections: [Bilingual] {
        let rules = SecrecyText(evaluator)?.sentences.map(\.english) ?? []
        return warnings.filter { !rules.contains($0.english) }
    }

    /// Files that no line end closes.
    var unendedFiles: [UnendedFile] {
        readings.compactMap { reading in
            reading.part.unended.map {
                UnendedFile(file: reading.resource.path, line: $0.line, lacksFields: $0.lacksFields)
            }
        }
    }

    /// The warnings that bear on the figures themselves, not on how a source adds up.
    var cautions: [Bilingual] { ownCautions + partFindings + refusedByEngines }

    private var ownCautions: [Bilingual] {
        guard evaluator.hasSecrets else {
            return columnNotes + doubts.map(\.text) + UnknownCode.cautions(unknownCodes)
                + readings.flatMap { rejected($0) }
                + conflicts
                + FigureConflict.cautions(figureConflicts) + figureCheck.cautions
        }
        return (SecrecyText(evaluator)?.sentences ?? []) + columnNotes + doubtsWithoutAmounts
            + readings.flatMap(withheld)
    }

    /// What columns hold that others of their kind do not.
    private var columnNotes: [Bilingual] {
        readings.map(\.resource).flatMap { resource in
            resource.columnNotes.map { column, note in
                Bilingual(
                    "\(resource.file), colonne « \(column) » : \(note.french)",
                    "\(resource.file), column \"\(column)\": \(note.english)")
            }
        }
    }

    /// Doubts about whole files.
    var fileDoubts: [Doubt] { doubtful.files }
    /// Codes that files write in several ways.
    var spellings: [Doubt] { doubtful.spellings }
    var inconsistencies: [Inconsistency] { doubtful.inconsistencies }
    /// Codes that their nomenclatures lack, as far as the columns were read.
    var unknownCodes: [UnknownCode] { doubtful.unknownCodes }
    /// Published figures that a file gives twice.
    var figureConflicts: [FigureConflict] { doubtful.figureConflicts }
    var figureCheck: FigureCheck { doubtful.figureCheck }

    /// What was found in the files and can be found no more in their sums: refused rows, claims and identifiers; of files that were
    /// never released without values and lines.
    package var findingsOfRows: [Bilingual] {
        let ofRows = inconsistencies.filter(\.isOfRows).map(doubt)
        guard evaluator.hasSecrets else { return readings.flatMap { rejected($0, isKept: false) } + ofRows.map(\.text) }
        return readings.flatMap(withheld) + ofRows.map(\.textWithoutNumbers)
    }

    /// What would make figures wrong without any value being wrong by itself.
    var doubts: [Doubt] { fileDoubts + spellings + inconsistencies.map(doubt) }

    /// A doubt about the file that it bears on.
    func doubt(_ inconsistency: Inconsistency) -> Doubt {
        let file = readings.first { $0.resource.name == inconsistency.resource }?.resource.file
        return Doubt(
            kind: inconsistency.kind, file: file, line: inconsistency.line,
            text: InconsistencySentence(file: file ?? inconsistency.resource).text(inconsistency))
    }

    /// - Parameter isKept: whether the report holds the refused rows.
    func rejected(_ reading: ResourceReading, isKept: Bool = true) -> [Bilingual] {
        let (tally, file) = (reading.part.tally, reading.resource.file)
        var lines: [Bilingual] = []
        if tally.read == 0 {
            lines.append(Bilingual("\(file) : un en-tête et aucune ligne", "\(file): a header and no row"))
        }
        if tally.rejected > 0, let first = reading.part.rejections.first {
            lines.append(
                Bilingual(
                    "\(file) : lignes refusées, \(tally.rejected) sur \(tally.read), dont la ligne \(first.line)"
                        + (isKept ? " (voir \(ReportFile.rejectsName))" : ""),
                    "\(file): \(tally.rejected) of \(tally.read) rows refused; first: \(RejectionSentence.text(first).english)"
                )
            )
        }
        return lines
    }

    private var conflicts: [Bilingual] {
        let count = base.exposureConflictCount
        guard count > 0 else { return [] }
        let all = Bilingual(
            Plural.text(count, "clé d'exposition a", "clés d'exposition ont") + " deux valeurs, dont une seule compte",
            Plural.text(count, "key of exposure has", "keys of exposure have") + " two values, of which one counts")
        return base.exposureConflicts.prefix(3).map(ConflictSentence.text) + [all]
    }
}

extension FactRequests {
    /// What questions need of the folder of a reader: the figures, and what secrecy asks of unreleased files.
    package init(_ questions: [Question], of reader: FolderReader) {
        self.init(questions)
        if reader.hasSecrets { add(questions.secrecyRequests(columns: reader.columnDimensions)) }
    }
}
