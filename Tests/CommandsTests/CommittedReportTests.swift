import Declarations
import Reporting
import TestSupport
import Testing

@testable import Commands

@Suite("Committed reports") struct CommittedReportTests {
    @Test("Reports/2024 is what its data and its notebook make; when it is stale: make report")
    func reportIsUpToDate() throws {
        let stale = ReportFolder.differences(try Reports.files(year: "2024"), in: Project.root + "/Reports/2024")
        #expect(stale.isEmpty, "stale: \(stale.joined(separator: ", ")); refresh with: make report")
    }

    @Test("The report is the same, byte for byte, at 1, 2 and 8 workers", arguments: [1, 2, 8])
    func sameBytes(workers: Int) throws {
        let files = try Reports.files(year: "2024", workers: workers)
        #expect(ReportFolder.differences(files, in: Project.root + "/Reports/2024").isEmpty)
    }

    @Test("Every figure of the report has its file, and every link of the text leads somewhere")
    func linksLeadSomewhere() throws {
        let files = try Reports.files(year: "2024")
        let names = Set(files.map(\.name))
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        let links = text.matches(of: #/\]\(((?:tables|figures)/[^)]+)\)/#).map { String($0.1) }
        #expect(links.count > 30)
        #expect(links.allSatisfy(names.contains))
        #expect(names.subtracting(links) == [ReportFile.reportName, ReportFile.manifestName])
    }
}

/// Reports made in memory from the data of the project.
enum Reports {
    static func files(
        year: String?, folder: String = Project.root + "/Datasets", notebook: String? = nil, workers: Int = 2,
        parameters: [String] = [], language: String? = nil
    ) throws -> [ReportFile] {
        let home = InstalledData(path: Project.root)
        var arguments = Arguments()
        arguments.values["year"] = year.map { [$0] }
        arguments.values["workers"] = [String(workers)]
        arguments.values["set"] = parameters
        arguments.values["lang"] = language.map { [$0] }
        arguments.values["notebook"] = notebook.map { [$0] }
        return try ReportCommand.run(folder: folder, arguments, home).files
    }
}
