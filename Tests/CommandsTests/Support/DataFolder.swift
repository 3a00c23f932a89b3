import Foundation
import StudySupport
import TestSupport
import Testing

/// A copy of data files for which `vigie init` wrote the descriptor, made once for all tests.
struct DataFolder: Sendable {
    let path: String
    let initEnding: Int32

    /// The two open files of the insurer.
    static let cnam = Result {
        try DataFolder(
            copying: ["at-2024-ctn-naf.csv", "mp-2024-ctn-naf-tableau-cim10.csv"].map {
                SharedData.path("cnam-2024/" + $0)
            })
    }

    /// The published tables that the repository ships.
    static let published = Result {
        let folder = Project.root + "/Datasets"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
        return try DataFolder(copying: names.map { folder + "/" + $0 })
    }

    private init(copying files: [String]) throws {
        path = NSTemporaryDirectory() + "/vigie-tests-data-\(ProcessInfo.processInfo.processIdentifier)-\(files.count)"
        try? FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for file in files {
            let name = URL(fileURLWithPath: file).lastPathComponent
            try FileManager.default.copyItem(atPath: file, toPath: path + "/" + name)
        }
        initEnding = try Program.run(["init", path, "--quiet"]).status
        Self.removeAtExit()
    }

    private static func removeAtExit() {
        atexit {
            let folder = NSTemporaryDirectory()
            let mine = "vigie-tests-data-\(ProcessInfo.processInfo.processIdentifier)-"
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            where name.hasPrefix(mine) {
                try? FileManager.default.removeItem(atPath: folder + "/" + name)
            }
        }
    }

    /// The lines that a query prints; the query must end well.
    func query(_ words: String...) throws -> [Record] {
        let ending = try Program.run(["query", path] + words)
        #expect(ending.status == 0, "\(words): \(ending.error)")
        return Record.all(in: ending.output)
    }
}
