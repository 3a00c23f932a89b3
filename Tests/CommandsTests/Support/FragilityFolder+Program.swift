import Foundation
import StudySupport

extension FragilityFolder {
    /// Runs the program; the report goes beside the data.
    func run(_ words: String...) throws -> Program.Ending {
        try Program.run(["fragility", data, "--key", key, "--out", folder.path + "/out"] + words)
    }

    /// Everything that a run left outside the data: the report, if any, and whatever stands aside.
    func leftovers() throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.filter { !$0.hasPrefix("data") && $0 != "key" }.compactMap {
            try? String(contentsOfFile: folder.path + "/" + $0, encoding: .utf8)
        }
    }
}
