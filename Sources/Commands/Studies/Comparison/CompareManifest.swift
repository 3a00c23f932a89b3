import Digests
import Disclosure
import Foundation
import Intake
import Messages
import Reporting

/// What a comparison was made of.
struct CompareManifest: Encodable {
    let version: String
    let command: String
    let parameters: [String: String]
    let notebook: Manifest.NamedDigest
    let inputs: [Manifest.NamedDigest]
    let data: [Manifest.NamedDigest]
    let schemes: [String]
    /// The secrecy of its figures; empty where every file of the portfolio was released already.
    let disclosure: [DisclosureRecord]
    let outputs: [Manifest.NamedDigest]

    init(_ study: CompareStudy, _ report: MadeReport) throws(ReportError) {
        let (settings, source) = (study.settings, report.source)
        version = Version.text
        command = "vigie compare --notebook \(source.name)"
        parameters = [
            "year": String(settings.year), "schemes": settings.schemes.joined(separator: ","),
            "between": settings.between.joined(separator: ","), "envelope": settings.envelope ?? "",
            "budget": settings.budget.map { String($0) } ?? "", "seed": String(settings.seed),
        ]
        notebook = Manifest.digest(source.name, source.bytes)
        var inputs: [Manifest.NamedDigest] = []
        for table in study.comparison.source.files {
            inputs.append(try Self.digest(table.file, path: table.text.file.original.path))
        }
        self.inputs = inputs
        var data: [Manifest.NamedDigest] = []
        for path in study.data.paths { data.append(try Self.digest((path as NSString).lastPathComponent, path: path)) }
        self.data = data
        schemes = study.study.plan.columns.map(\.label)
        disclosure = DisclosureRecord(study, tables: report.tables.map(TableRecord.init)).map { [$0] } ?? []
        outputs = report.files.map { Manifest.digest($0.name, [UInt8]($0.text.utf8)) }
    }

    private static func digest(_ name: String, path: String) throws(ReportError) -> Manifest.NamedDigest {
        guard let digest = FileDigest(file: path) else { throw .unreadable(file: path) }
        return Manifest.NamedDigest(name: name, bytes: digest.bytes, sha256: digest.sha256)
    }
}
