import Anchors
import DelimitedText
import Digests
import Disclosure
import Facts
import Foundation
import Indicators
import Intake
import Messages
import Parameters
import Reporting

/// What a report was made of: enough to make it again and to prove that nothing changed.
struct Manifest: Encodable {
    let version: String
    let command: String
    let parameters: [String: String]
    let notebook: NamedDigest
    let inputs: [Input]
    /// Files of published figures and of findings on them; absent where the folder has none.
    let anchors: [NamedDigest]?
    let parameterFiles: [NamedDigest]
    let outputs: [NamedDigest]
    /// The secrecy of its figures; empty where every file was released already.
    let disclosure: [DisclosureRecord]

    struct NamedDigest: Encodable {
        let name: String
        let bytes: Int
        let sha256: String
    }

    struct Input: Encodable {
        let name: String
        let path: String
        /// Absent where the number of rows is a secret, which it would give back.
        let bytes: Int?
        let sha256: String
        let layout: String?
        let encoding: String
        /// Why the file was read in that encoding.
        let encodingReason: String
        let compression: String?
        let delimiter: String
        let headerRecord: Int
        /// Rows that the header takes, when they are several.
        let headerHeight: Int?
        let strayQuoteLine: Int?
        let observed: String?
        let rows: RowTally?
    }

    init(_ answered: IndicatorStudy, _ report: MadeReport) throws(ReportError) {
        let (study, source, home) = (answered.folder, report.source, answered.home)
        version = Version.text
        command = "vigie report --notebook \(source.name)"
        parameters = report.notebook.parameters
        notebook = Self.digest(source.name, source.bytes)
        var inputs: [Input] = []
        for reading in study.readings { inputs.append(try Self.input(reading, study.digests)) }
        self.inputs = inputs
        anchors = answered.anchors.map { _ in
            [AnchorBook.figuresFile, AnchorBook.findingsFile].compactMap { name in
                FileDigest(file: study.folder + "/" + name).map {
                    NamedDigest(name: name, bytes: $0.bytes, sha256: $0.sha256)
                }
            }
        }
        parameterFiles = Self.parameterFiles(home.parameters, only: study.parameterNames(home))
        outputs = report.files.map { Self.digest($0.name, [UInt8]($0.text.utf8)) }
        disclosure = DisclosureRecord(study, tables: report.tables.map(TableRecord.init)).map { [$0] } ?? []
    }

    func text() throws -> String { try Self.text(self) }

    /// The bytes of a manifest: the same content gives the same bytes.
    static func text(_ manifest: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(manifest), as: UTF8.self) + "\n"
    }

    /// The digests of parameter files: all of a folder, or some of them by name.
    static func parameterFiles(_ files: ParameterFiles, only names: [String]? = nil) -> [NamedDigest] {
        (names ?? files.names).compactMap { name in
            let path = files.folder + "/" + name + ".json"
            return FileDigest(file: path).map { NamedDigest(name: name, bytes: $0.bytes, sha256: $0.sha256) }
        }
    }

    static func digest(_ name: String, _ bytes: [UInt8]) -> NamedDigest {
        NamedDigest(name: name, bytes: bytes.count, sha256: SHA256.hexadecimal(bytes) ?? "")
    }

    static func input(_ reading: ResourceReading, _ digests: PendingDigests) throws(ReportError) -> Input {
        guard let digest = digests.digest(of: reading.original.path) else {
            throw .unreadable(file: reading.resource.file)
        }
        return Input(
            reading.resource, reading.detected, reading.part.tally, observed: reading.part.facts.identity.observed,
            bytes: digest.bytes, sha256: digest.sha256)
    }
}

extension Manifest.Input {
    /// A file and how it was read; without the count of its rows, nor of its bytes, where that would say too much.
    init(
        _ resource: Resource, _ detected: DetectedForm, _ tally: RowTally?, observed: String?, bytes: Int,
        sha256: String
    ) {
        let form = detected.form
        self.init(
            name: resource.name, path: resource.path, bytes: tally.map { _ in bytes }, sha256: sha256,
            layout: resource.vigie?.layout,
            encoding: form.encoding.rawValue, encodingReason: RecognitionSentence.reason(detected.encodingReason),
            compression: detected.compression?.rawValue, delimiter: String(Unicode.Scalar(form.delimiter)),
            headerRecord: form.headerRecord, headerHeight: form.headerHeight == 1 ? nil : form.headerHeight,
            strayQuoteLine: detected.strayQuoteLine, observed: observed, rows: tally)
    }
}
