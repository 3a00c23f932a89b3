import Declarations
import Foundation
import Fragility
import Intake
import Reporting
import Studies
import Surveys
import TestSupport
import Words

/// A copy of the demonstration of fragilities, with a key that only its owner can read.
package struct FragilityFolder {
    package let folder: TemporaryFolder
    package let data: String
    package let key: String

    package init() throws {
        folder = try TemporaryFolder()
        data = folder.path + "/data"
        key = folder.path + "/key"
        try FileManager.default.copyItem(atPath: Demonstration.folder, toPath: data)
        try FileManager.default.copyItem(atPath: data + "/cle-publique.txt", toPath: key)
        try protect(0o600)
    }

    package func protect(_ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
    }

    package func text(_ name: String) throws -> String {
        try String(contentsOfFile: data + "/" + name, encoding: .utf8)
    }

    /// Replaces the first occurrence of a text in a file.
    package func change(_ name: String, _ part: String, _ replacement: String) throws {
        let text = try text(name).replacing(part, with: replacement, maxReplacements: 1)
        try text.write(toFile: data + "/" + name, atomically: true, encoding: .utf8)
    }

    package func removeHeader(_ name: String) throws {
        let rows = try text(name).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        try rows.joined(separator: "\n").write(toFile: data + "/" + name, atomically: true, encoding: .utf8)
    }

    /// The files of the report, in memory.
    package func report(workers: Int = 2, language: Language? = nil) throws -> [ReportFile] {
        let home = InstalledData(path: Project.root)
        let options = ReadingOptions(workers: workers)
        let key = try PseudonymKey(file: self.key)
        return try StudyReports.run("fragilites", ReportSettings(language: language)) { plan in
            let input = try FragilityInput(folder: data, key: key, home: home, options: options)
            return try FragilityStudy(input, plan, keyFile: self.key, home: home, options: options)
        }.files
    }
}

/// What must stand in no output: numbers of registration, and the answers of one person in a row.
package struct Identities {
    private let registrations: Set<String>
    private let answers: Set<String>

    package init(_ demonstration: Demonstration) {
        registrations = Set(demonstration.registrations)
        answers = Set(demonstration.answers.map { $0.joined() })
    }

    /// The first identity that stands in a text; nil where there is none.
    package func found(in text: String) -> String? {
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
