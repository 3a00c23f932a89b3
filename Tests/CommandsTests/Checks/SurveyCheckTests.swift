import Foundation
import StudySupport
import TestSupport
import Testing

/// What `vigie check` says of the files of persons of a study: no key is asked for, and nobody is named.
@Suite("vigie check on a study of fragilities") struct SurveyCheckTests {
    private func check(_ folder: FragilityFolder, _ more: [String] = []) throws -> Program.Ending {
        try Program.run(["check", folder.data, "--max-rejects", "50"] + more)
    }

    @Test("Every file of the demonstration is read, and nothing is found")
    func demonstration() throws {
        let ending = try check(FragilityFolder())
        #expect(ending.status == 0)
        for file in ["epices", "observatoire", "pfidass", "data-mining", "fragire", "territoires"] {
            let line = ending.output.split(separator: "\n").first { $0.hasPrefix(file + ".csv: utf-8") }
            #expect(line?.contains("rows read = ") == true, "\(file)")
        }
        #expect(!ending.output.contains("not used"))
    }

    @Test("A wrong answer and a second questionnaire of one person are found by line, and quoted nowhere")
    func refusals() throws {
        let folder = try FragilityFolder()
        let first = try folder.text("epices.csv").split(separator: "\n")[1]
        try (try folder.text("epices.csv") + first + "\n")
            .write(toFile: folder.data + "/epices.csv", atomically: true, encoding: .utf8)
        try folder.change("pfidass.csv", ";en-accompagnement", ";ailleurs")
        let ending = try check(folder)
        #expect(ending.status == 1)
        #expect(ending.output.contains("finding: epices.csv, line 3604"))
        #expect(ending.output.contains("finding: pfidass.csv, line "))
        let identities = Identities(try Demonstration())
        #expect(identities.found(in: ending.output + ending.error) == nil)
        let findings = try JSONSerialization.jsonObject(with: Data(try check(folder, ["--json"]).output.utf8))
        let list = try #require(findings as? [[String: Any]])
        #expect(list.count == 2 && list.allSatisfy { $0["kind"] as? String == "refused-row" })
        #expect(list.allSatisfy { $0["value"] == nil || $0["value"] is NSNull })
    }

    @Test("An identity that differs by one digit is found with both places, and told beside figures without them")
    func nearIdentity() throws {
        let folder = try FragilityFolder()
        // Somebody of the department 01 whom another tool examined too becomes somebody of 91, with key digits that fit.
        let signals = try folder.text("observatoire.csv")
        let rows = try folder.text("fragire.csv").split(separator: "\n")
        let place = try #require(rows.indices.dropFirst().first { signals.contains("\n" + rows[$0].prefix(15)) })
        let row = rows[place]
        #expect(row.dropFirst(5).hasPrefix("01"))
        let number = row.prefix(5) + "91" + row.dropFirst(7).prefix(6)
        let key = 97 - (try #require(Int(number))) % 97
        try folder.change("fragire.csv", String(row.prefix(15)), number + (key < 10 ? "0" : "") + String(key))
        let ending = try check(folder)
        #expect(ending.status == 1)
        #expect(
            ending.output.contains(
                "finding: fragire.csv, line \(place + 1): the identity differs by one character from that of "))
        #expect(Identities(try Demonstration()).found(in: ending.output) == nil)
        let report = try Program.run([
            "fragility", folder.data, "--key", folder.key, "--out", folder.folder.path + "/out",
        ])
        #expect(report.error.contains("fragire.csv: identities differ by one character from those of other people"))
        #expect(!report.error.contains("line \(place + 1)"))
    }
}
