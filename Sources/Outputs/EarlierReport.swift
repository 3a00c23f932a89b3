import Foundation

/// A report that an earlier run wrote, as its manifest tells it.
struct EarlierReport: Decodable {
    private let command: String
    private let outputs: [Output]

    private struct Output: Decodable { let name: String }

    /// Nil where the folder holds no manifest of Vigie: other programs call files so too.
    init?(folder: String) {
        guard let data = FileManager.default.contents(atPath: folder + "/" + OutputFolder.manifestName),
            let report = try? JSONDecoder().decode(Self.self, from: data), report.command.hasPrefix("vigie ")
        else { return nil }
        self = report
    }

    /// The first file of the folder, in the order of names, that the run did not write; nil where there is none.
    func foreignFile(in folder: String) -> String? {
        let own = Set(outputs.map(\.name) + [OutputFolder.manifestName])
        let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { name in
            var isFolder: ObjCBool = false
            _ = unsafe FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            return !isFolder.boolValue
        }
        return names.filter { !own.contains($0) }.min()
    }
}
