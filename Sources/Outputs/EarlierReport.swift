import Foundation
import Glibc

/// A report that an earlier run wrote, as its manifest tells it.
struct EarlierReport: Decodable {
    private let command: String
    private let outputs: [Output]

    private struct Output: Decodable { let name: String }

    /// Nil where the folder holds no manifest of Vigie: other programs call files so too.
    init?(folder: String) throws(OutputError) {
        let path = folder + "/" + OutputFolder.manifestName
        switch SystemCalls.contents(path) {
        case .failure(let error) where error.code == ENOENT: return nil
        case .failure(let error): throw .cannotRead(path: path, errno: error.code)
        case .success(let bytes):
            let report = try? JSONDecoder().decode(Self.self, from: Data(bytes))
            guard let report, report.command.hasPrefix("vigie ") else { return nil }
            self = report
        }
    }

    /// The first file of the folder, in the order of names, that the run did not write; nil where there is none.
    func foreignFile(in folder: String) -> String? {
        let files = outputs.map(\.name) + [OutputFolder.manifestName]
        // A folder that the system does not tell for one is still one of the run.
        let own = Set(files + files.map { ($0 as NSString).deletingLastPathComponent })
        let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { name in
            var isFolder: ObjCBool = false
            _ = unsafe FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
            return !isFolder.boolValue
        }
        return names.filter { !own.contains($0) }.min()
    }
}
