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
}
