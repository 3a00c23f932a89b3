import Foundation
import Outputs

/// The folder that a report is put in, or compared with.
public enum ReportFolder {
    /// Writes the files aside and swaps them in.
    ///
    /// - Throws: `OutputError`; what stood in the folder is then still there.
    public static func write(_ files: [ReportFile], to path: String) throws {
        var folder = try OutputFolder.prepared(path: path)
        do {
            for file in files { try folder.write([UInt8](file.text.utf8), to: file.name) }
        } catch {
            folder.discard()
            throw error
        }
        try folder.publish()
    }

    /// Names of files that are missing, different, or there without belonging to the report.
    public static func differences(_ files: [ReportFile], in path: String) -> [String] {
        var stale = files.filter { file in
            FileManager.default.contents(atPath: path + "/" + file.name) != Data(file.text.utf8)
        }.map(\.name)
        let known = Set(files.map(\.name))
        let present = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        stale += present.filter { !known.contains($0) && !isFolder(path + "/" + $0) }.sorted()
        return stale
    }

    private static func isFolder(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeDirectory
    }
}
