import Foundation
import TestSupport
import Testing

/// A folder of small files, described by `vigie init` and checked.
struct Checking {
    let ending: Program.Ending

    init(
        _ files: [String: String], edit: (String) -> String = { $0 }, _ options: String...
    ) throws {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        let initiation = try Program.run(["init", folder.path])
        #expect(initiation.status == 0, "\(initiation.error)")
        let descriptor = folder.path + "/datapackage.json"
        try folder.write(edit(try String(contentsOfFile: descriptor, encoding: .utf8)), to: "datapackage.json")
        ending = try Program.run(["check", folder.path] + options)
    }

    var findings: [String] {
        ending.output.split(separator: "\n").filter { $0.hasPrefix("finding: ") }.map { String($0.dropFirst(9)) }
    }

    /// The findings of `--json`, as Foundation reads them.
    func objects() throws -> [[String: Any]] {
        let value = try JSONSerialization.jsonObject(with: Data(ending.output.utf8))
        return value as? [[String: Any]] ?? []
    }
}
