import DelimitedText
import Digests
import Disclosure
import Foundation
import Indicators
import Intake
import Words

/// The folder of a report as whoever receives it finds it, beside what its manifest says of it.
struct AuditedFolder {
    /// The secrecy of its figures; empty where every file was released before.
    var disclosure: [DisclosureRecord] { manifest.disclosure }
    let manifest: Manifest
    private let path: String
    private let outputs: [String: String]

    init(_ path: String) throws(AuditError) {
        self.path = path
        manifest = try Manifest(folder: path)
        outputs = Dictionary(manifest.outputs.map { ($0.name, $0.sha256) }) { first, _ in first }
        // A report may come from a stranger, and nothing beside it is read.
        let named = manifest.outputs.map(\.name) + manifest.disclosure.flatMap(\.tables).map(\.file)
        for name in named where !DescriptorFile.staysInside(name) {
            throw .unsafePath(path + "/" + ReportFile.manifestName, name: name)
        }
    }

    /// Files of figures that the manifest names, in the order of their names.
    var tables: [String] { outputs.keys.filter(Self.isTable).sorted() }

    /// Texts, pictures and lists of refused rows that the manifest names, in the order of their names.
    var texts: [String] { outputs.keys.filter { !Self.isTable($0) }.sorted() }

    /// The language that the report was written in.
    var language: Language { manifest.parameters["lang"].flatMap(Language.init(rawValue:)) ?? .french }

    /// The words of its tables: those of a vocabulary, and the dimensions and indicators that the manifest declares.
    func words(_ vocabulary: Vocabulary) throws(AuditError) -> Vocabulary {
        do {
            return try vocabulary.adding(manifest.dimensions ?? []).adding(manifest.indicators ?? [])
        } catch {
            throw .unreadableManifest(error)
        }
    }

    /// Whether the manifest names the file as one of figures.
    func isTable(_ name: String) -> Bool { outputs[name] != nil && Self.isTable(name) }

    private static func isTable(_ name: String) -> Bool { name.hasPrefix("tables/") }

    /// Files that are there and that the manifest does not name.
    var unnamed: [String] {
        let present = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        return present.filter { $0 != ReportFile.manifestName && outputs[$0] == nil && !isFolder($0) }.sorted()
    }

    private func isFolder(_ name: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }

    /// Whether a file is still what the manifest says; a file that is not there is not.
    func isUnchanged(_ name: String) -> Bool {
        FileDigest(file: path + "/" + name).map { $0.sha256 == outputs[name] } ?? false
    }

    /// A file of figures, whatever it now holds.
    func table(_ record: TableRecord) throws(AuditError) -> PrintedTable {
        try table(record.file, wordCount: record.from == nil ? 2 : 1)
    }

    /// The same of a file of which the manifest tells no more than the name; nil for a table of words, which has no figure.
    func table(_ name: String) throws(AuditError) -> PrintedTable? {
        do {
            return try table(name, wordCount: 1)
        } catch {
            if case .notATable(_, .header) = error { return nil }
            throw error
        }
    }

    /// The lines of the report as people read it; empty where it is not there.
    var text: [Substring] {
        guard outputs[ReportFile.reportName] != nil,
            let text = try? String(contentsOfFile: path + "/" + ReportFile.reportName, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Whether a file is there.
    func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    private func table(_ name: String, wordCount: Int) throws(AuditError) -> PrintedTable {
        let file = path + "/" + name
        guard FileManager.default.fileExists(atPath: file) else { throw .missing(file) }
        let rows: [[String]]
        do {
            let text = try TextFile(path: file)
            rows = try readHead(of: text, form: try detectForm(of: text).form, records: .max)
        } catch {
            throw .unreadable(error)
        }
        do {
            return try PrintedTable(rows, wordCount: wordCount)
        } catch {
            throw .notATable(file, error)
        }
    }
}
