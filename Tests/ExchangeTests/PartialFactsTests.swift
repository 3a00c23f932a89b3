import Foundation
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("Partial facts") struct PartialFactsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(
        "Whatever rows a part has, and in whatever order parts stand: the report of the parts is that of the whole",
        arguments: zip([1, 2, 3], [false, true, false]))
    func anyPartition(seed: UInt64, isReleased: Bool) throws {
        let whole = try MadeUpFolder(seed: seed, at: folder.path + "/whole", isReleased: isReleased)
        let expected = try Parts.report([whole.path])
        var parts = try Parts.facts(of: whole.dealt(into: Int(seed) + 1, seed: seed))
        #expect(try Parts.report(parts) == expected)
        parts.reverse()
        #expect(try Parts.report(parts) == expected)
        #expect(expected.count > 30)
    }

    @Test("Folders of rows are read as one like partial facts, and both beside each other")
    func foldersOfRows() throws {
        let whole = try MadeUpFolder(seed: 4, at: folder.path + "/whole", isReleased: true)
        let expected = try Parts.report([whole.path])
        let rows = try whole.dealt(into: 3, seed: 9)
        #expect(try Parts.report(rows) == expected)
    }

    @Test("Days that some claims lack are lacking in the sums, and the others are not lost")
    func missingDays() throws {
        let whole = try MadeUpFolder(seed: 5, at: folder.path + "/whole", isReleased: true)
        try whole.rewrite("sinistres.csv") { text in
            text.split(separator: "\n").enumerated().map { place, line in
                var fields = line.split(separator: ";", omittingEmptySubsequences: false)
                if place > 0, place % 40 == 0 { fields[13] = "" }
                return fields.joined(separator: ";")
            }.joined(separator: "\n") + "\n"
        }
        let expected = try Parts.report([whole.path])
        #expect(try Parts.report(Parts.facts(of: whole.dealt(into: 2, seed: 1))) == expected)
    }

    @Test("The partial facts of the data that ship make the report that is committed")
    func committedReport() throws {
        let data = folder.path + "/data"
        try FileManager.default.copyItem(atPath: Project.root + "/Datasets", toPath: data)
        let facts = try Parts.facts(of: [data])
        let files = try StudyReports.indicators(year: "2024", folder: facts[0])
        let stale = ReportFolder.differences(files, in: Project.root + "/Reports/2024")
        #expect(stale == [ReportFile.manifestName])
    }

    @Test("The same bytes at 1 and 3 workers")
    func sameBytes() throws {
        let whole = try MadeUpFolder(seed: 6, at: folder.path + "/whole", isReleased: false)
        let facts = try Parts.facts(of: [whole.path], workers: 1)[0]
        let first = try contents(facts)
        #expect(try contents(Parts.facts(of: [whole.path], workers: 3)[0]) == first)
        #expect(first.keys.sorted() == ["cotisations.csv", "datapackage.json", "manifest.json", "sinistres.csv"])
    }

    @Test("No number of a claim, no date and no day leaves that the notebook does not ask for")
    func whatIsKept() throws {
        let whole = try MadeUpFolder(seed: 6, at: folder.path + "/whole", isReleased: false)
        let facts = try Parts.facts(of: [whole.path])[0]
        let header = try String(contentsOfFile: facts + "/sinistres.csv", encoding: .utf8).prefix { $0 != "\n" }
        let columns = Set(header.split(separator: ",").map(String.init))
        #expect(columns.isSuperset(of: ["year", "event", "establishment", "claims", "days", "squared-days"]))
        #expect(columns.isDisjoint(with: ["claim-id", "date", "age", "numero_sinistre", "nature-lesion"]))
    }

    private func contents(_ folder: String) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) })
    }
}
