import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("A file of few persons in the manifest of a study") struct FragilityFewRowsTests {
    /// Rows of one form are as many as the bytes of the file divided by those of a row, and who tries all the answers of few
    /// persons finds those of the digest.
    @Test("The rows of files of persons are rounded, and neither bytes nor digest are told") func eight() throws {
        let folder = try FragilityFolder()
        let lines = try folder.text("fragire.csv").split(separator: "\n")
        let kept = lines.prefix(1) + lines.filter { $0.hasSuffix(";6;oui") }.prefix(8)
        try (kept.joined(separator: "\n") + "\n")
            .write(toFile: folder.data + "/fragire.csv", atomically: true, encoding: .utf8)
        let manifest = try #require(try folder.report().first { $0.name == ReportFile.manifestName })
        let object = try JSONSerialization.jsonObject(with: Data(manifest.text.utf8)) as? [String: Any]
        let inputs = try #require(object?["inputs"] as? [[String: Any]])
        let few = try #require(inputs.first { $0["name"] as? String == "fragire" })
        #expect(few["rows"] as? [String: Int] == ["read": 0, "kept": 0, "rejected": 0, "setAside": 0])
        #expect(few["bytes"] == nil && few["sha256"] == nil)
        let many = try #require(inputs.first { $0["name"] as? String == "epices" })
        // 3 602 answers: 33 times 110 are 3 630.
        #expect(many["rows"] as? [String: Int] == ["read": 3630, "kept": 3630, "rejected": 0, "setAside": 0])
        #expect(many["bytes"] == nil && many["sha256"] == nil && many["rowsRoundedTo"] as? Int == 110)
    }
}
