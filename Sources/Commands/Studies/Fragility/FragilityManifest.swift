import DelimitedText
import Digests
import Disclosure
import Foundation
import Fragility
import Intake
import Messages
import Reporting
import Surveys

/// What a report on fragilities was made of. Of the key, only its identifier; of persons, nothing.
struct FragilityManifest: Encodable {
    let version: String
    let command: String
    let parameters: [String: String]
    let notebook: Manifest.NamedDigest
    let declaration: Manifest.NamedDigest
    let instruments: [Instrument]
    let inputs: [Manifest.Input]
    let keyIdentifier: String?
    /// The secrecy of counts of persons, then of figures on claims unless their files were released already.
    let disclosure: [DisclosureRecord]
    let parameterFiles: [Manifest.NamedDigest]
    let outputs: [Manifest.NamedDigest]

    /// A questionnaire that may score a file.
    struct Instrument: Encodable {
        let code: String
        let version: String
        let source: String
    }

    init(_ study: FragilityStudy, _ report: MadeReport) throws(ReportError) {
        let (input, observatory, source, home) = (study.input, study.observatory, report.source, study.home)
        let tables = report.tables.map(TableRecord.init)
        let folder = input.reader.folder
        version = Version.text
        command = "vigie fragility --notebook \(source.name)"
        parameters = report.notebook.parameters
        notebook = Manifest.digest(source.name, source.bytes)
        declaration = try Self.digest(FragilityDeclaration.fileName, folder: folder)
        instruments = input.survey.questionnaires.map {
            Instrument(code: $0.code, version: $0.version, source: $0.source)
        }
        var inputs: [Manifest.Input] = []
        if let claims = study.occupational.folder {
            for reading in claims.readings { inputs.append(try Manifest.input(reading, claims.digests)) }
        }
        if let reading = input.survey.territoryReading {
            inputs.append(try Self.input(reading.resource, reading.detected, reading.tally, folder))
        }
        for reading in input.survey.readings {
            let isShown = observatory.rows(reading.resource.path) != nil
            inputs.append(try Self.input(reading.resource, reading.detected, isShown ? reading.tally : nil, folder))
        }
        self.inputs = inputs
        keyIdentifier = input.keyIdentifier
        let year = report.notebook.parameters["year"].flatMap { Int($0) }
        let claims = study.occupational.folder.flatMap {
            DisclosureRecord($0, year: year, tables: tables.filter { $0.from == nil })
        }
        let persons = DisclosureRecord(
            observatory.protection, territoriesAreReleased: input.survey.territories?.isReleased ?? false,
            tables: claims == nil ? tables : tables.filter { $0.from != nil })
        disclosure = [persons] + (claims.map { [$0] } ?? [])
        parameterFiles =
            Manifest.parameterFiles(home.instruments, only: [EPICES.code]) + Manifest.parameterFiles(home.parameters)
        outputs = report.files.map { Manifest.digest($0.name, [UInt8]($0.text.utf8)) }
    }

    func text() throws -> String { try Manifest.text(self) }

    private static func digest(_ name: String, folder: String) throws(ReportError) -> Manifest.NamedDigest {
        guard let digest = FileDigest(file: folder + "/" + name) else {
            throw .unreadable(file: folder + "/" + name)
        }
        return Manifest.NamedDigest(name: name, bytes: digest.bytes, sha256: digest.sha256)
    }

    private static func input(
        _ resource: Resource, _ detected: DetectedForm, _ tally: RowTally?, _ folder: String
    ) throws(ReportError) -> Manifest.Input {
        let digest = try digest(resource.path, folder: folder)
        return Manifest.Input(
            resource, detected, tally, observed: resource.vigie?.observed, bytes: digest.bytes, sha256: digest.sha256)
    }
}
