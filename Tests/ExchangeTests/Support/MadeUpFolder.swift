import Declarations
import Foundation
import Generation
import Intake
import TestSupport

/// A made-up folder of claims and contributions, and the parts that its rows are dealt into.
struct MadeUpFolder {
    static let home = InstalledData(path: Project.root)
    let path: String

    /// - Parameter isReleased: whether nothing of it is secret.
    init(seed: UInt64, at path: String, isReleased: Bool) throws {
        let profile = try NationalProfile(profiles: Self.home.profiles, parameters: Self.home.parameters)
        let request = GenerationRequest(establishments: 120, claims: 700, years: 2023...2024, seed: seed)
        try GeneratedFolder.write(
            try Generator(request, profile: profile), to: path, layouts: try Self.home.layouts())
        self.path = path
        guard !isReleased else { return }
        try edit { meaning in
            meaning["secrecy"] = "enterprises"
            meaning["secrecyStatement"] = nil
        }
    }

    /// A folder that is there.
    init(existing path: String) { self.path = path }

    /// Changes what the descriptor says to Vigie of each file.
    func edit(_ change: (inout [String: Any]) -> Void) throws {
        let file = URL(fileURLWithPath: path + "/datapackage.json")
        var package = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
        var resources = package["resources"] as? [[String: Any]] ?? []
        for place in resources.indices {
            var meaning = resources[place]["vigie"] as? [String: Any] ?? [:]
            change(&meaning)
            resources[place]["vigie"] = meaning
        }
        package["resources"] = resources
        try JSONSerialization.data(withJSONObject: package).write(to: file)
    }

    /// Changes the text of one of its files.
    func rewrite(_ name: String, _ change: (String) -> String) throws {
        let file = path + "/" + name
        try change(try String(contentsOfFile: file, encoding: .utf8)).write(
            toFile: file, atomically: true, encoding: .utf8)
    }

    /// Deals the rows of every file into folders, each row to one of them by chance, in any order.
    func dealt(into count: Int, seed: UInt64) throws -> [String] {
        var chance = SplitMix64(seed: seed)
        let parts = (0..<count).map { path + "-part-\($0)" }
        for part in parts {
            try FileManager.default.createDirectory(atPath: part, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                atPath: path + "/datapackage.json", toPath: part + "/datapackage.json")
        }
        for name in ["sinistres.csv", "cotisations.csv"] {
            let lines = try String(contentsOfFile: path + "/" + name, encoding: .utf8).split(separator: "\n")
            var dealt = parts.map { _ in [Substring]() }
            for line in lines.dropFirst().shuffled(using: &chance) {
                dealt[Int.random(in: 0..<count, using: &chance)].append(line)
            }
            for (part, rows) in zip(parts, dealt) {
                try ((lines.prefix(1) + rows).joined(separator: "\n") + "\n").write(
                    toFile: part + "/" + name, atomically: true, encoding: .utf8)
            }
        }
        return parts
    }
}
