import Declarations
import Foundation
import Reporting
import TestSupport

@testable import Commands

/// A copy of the demonstration of fragilities, with a key that only its owner can read.
struct FragilityFolder {
    let folder: TemporaryFolder
    let data: String
    let key: String

    init() throws {
        folder = try TemporaryFolder()
        data = folder.path + "/data"
        key = folder.path + "/key"
        try FileManager.default.copyItem(atPath: Demonstration.folder, toPath: data)
        try FileManager.default.copyItem(atPath: data + "/cle-publique.txt", toPath: key)
        try protect(0o600)
    }

    func protect(_ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: data + "/" + name, encoding: .utf8) }

    /// Replaces the first occurrence of a text in a file.
    func change(_ name: String, _ part: String, _ replacement: String) throws {
        let text = try text(name).replacing(part, with: replacement, maxReplacements: 1)
        try text.write(toFile: data + "/" + name, atomically: true, encoding: .utf8)
    }

    func removeHeader(_ name: String) throws {
        let rows = try text(name).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        try rows.joined(separator: "\n").write(toFile: data + "/" + name, atomically: true, encoding: .utf8)
    }

    /// The files of the report, in memory.
    func report(workers: Int = 2, language: String? = nil) throws -> [ReportFile] {
        let home = InstalledData(path: Project.root)
        var arguments = Arguments()
        arguments.values["workers"] = [String(workers)]
        arguments.values["key"] = [key]
        arguments.values["lang"] = language.map { [$0] }
        return try FragilityCommand.run(folder: data, arguments, home).files
    }

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

/// What must stand in no output: numbers of registration, and the answers of one person in a row.
struct Identities {
    private let registrations: Set<String>
    private let answers: Set<String>

    init(_ demonstration: Demonstration) {
        registrations = Set(demonstration.registrations)
        answers = Set(demonstration.answers.map { $0.joined() })
    }

    /// The first identity that stands in a text; nil where there is none.
    func found(in text: String) -> String? {
        let bytes = Array(text.utf8)
        // Spaced or not, a number is thirteen characters among those that numbers are made of.
        let plain = bytes.filter { ![0x20, 0x2E, 0x2D, 0x3B, 0x2C].contains($0) }
        for text in [bytes, plain] where text.count >= 13 {
            for start in 0...(text.count - 13) where (0x31...0x32).contains(text[start]) {
                let piece = String(decoding: text[start..<start + 13], as: UTF8.self)
                if registrations.contains(piece) { return piece }
            }
        }
        return answered(plain)
    }

    /// Eleven answers in a row, whatever stands between them.
    private func answered(_ plain: [UInt8]) -> String? {
        let words = String(decoding: plain, as: UTF8.self)
        for match in words.matches(of: #/(?:oui|non){11,}/#) {
            for answers in answers where match.output.contains(answers) { return answers }
        }
        return nil
    }
}
