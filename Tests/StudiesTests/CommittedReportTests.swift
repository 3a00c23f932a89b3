import Declarations
import Reporting
import StudySupport
import TestSupport
import Testing

@Suite("Committed reports") struct CommittedReportTests {
    @Test("Reports/2024 is what its data and its notebook make; when it is stale: make report")
    func reportIsUpToDate() throws {
        let stale = ReportFolder.differences(
            try StudyReports.indicators(year: "2024"), in: Project.root + "/Reports/2024")
        #expect(stale.isEmpty, "stale: \(stale.joined(separator: ", ")); refresh with: make report")
    }

    @Test("The report is the same, byte for byte, at 1, 2 and 8 workers", arguments: [1, 2, 8])
    func sameBytes(workers: Int) throws {
        let files = try StudyReports.indicators(year: "2024", workers: workers)
        #expect(ReportFolder.differences(files, in: Project.root + "/Reports/2024").isEmpty)
    }

    @Test("Every figure of the report has its file, and every link of the text leads somewhere")
    func linksLeadSomewhere() throws {
        let files = try StudyReports.indicators(year: "2024")
        let names = Set(files.map(\.name))
        let text = try #require(files.first { $0.name == ReportFile.reportName }?.text)
        let links = text.matches(of: #/\]\(((?:tables|figures)/[^)]+)\)/#).map { String($0.1) }
        #expect(links.count > 30)
        #expect(links.allSatisfy(names.contains))
        #expect(names.subtracting(links) == [ReportFile.reportName, ReportFile.manifestName])
    }
}
