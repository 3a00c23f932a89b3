import Foundation
import TestSupport

/// A folder of `Tests/Golden`: a command line and what must come of it.
///
/// In `command`, `F` stands for the two open files, `D` for the tables of `Datasets`, `HERE` for a copy of the `data`
/// folder of the case.
struct GoldenCase {
    let name: String

    static let folder = Project.root + "/Tests/Golden"

    static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    var path: String { Self.folder + "/" + name }
    /// The text of the contract, which no run may replace.
    var isContract: Bool { name.hasPrefix("contract-") }
    var needsSharedData: Bool { ((try? words()) ?? []).contains("F") }

    func text(_ file: String) -> String? { try? String(contentsOfFile: path + "/" + file, encoding: .utf8) }

    func words() throws -> [String] {
        let line = (text("command") ?? "").split(separator: "\n").first ?? ""
        let words = line.split(separator: " ").map(String.init)
        return words.prefix(2) == ["$", "vigie"] ? Array(words.dropFirst(2)) : []
    }

    /// Runs the command; the places of temporary folders are written back as they stand in `command`.
    func run() throws -> Program.Ending {
        var places: [String: String] = [:]
        for word in try words() {
            switch word {
            case "F": places[word] = try DataFolder.cnam.get().path
            case "D": places[word] = try DataFolder.published.get().path
            case "HERE": places[word] = try copy()
            default: continue
            }
        }
        defer { if let here = places["HERE"] { try? FileManager.default.removeItem(atPath: here) } }
        let ending = try Program.run(try words().map { places[$0] ?? $0 })
        func named(_ text: String) -> String {
            places.reduce(text) { $0.replacing($1.value, with: $1.key) }
        }
        return Program.Ending(output: named(ending.output), error: named(ending.error), status: ending.status)
    }

    private func copy() throws -> String {
        let place = NSTemporaryDirectory() + "/vigie-golden-" + UUID().uuidString
        if FileManager.default.fileExists(atPath: path + "/data") {
            try FileManager.default.copyItem(atPath: path + "/data", toPath: place)
        } else {
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        }
        return place
    }

    func record(_ ending: Program.Ending) throws {
        try ending.output.write(toFile: path + "/expected-output", atomically: true, encoding: .utf8)
        try "\(ending.status)\n".write(toFile: path + "/expected-status", atomically: true, encoding: .utf8)
        if ending.error.isEmpty, text("expected-error") == nil { return }
        try ending.error.write(toFile: path + "/expected-error", atomically: true, encoding: .utf8)
    }
}
