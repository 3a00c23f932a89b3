import Declarations
import Foundation
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

    /// Resources of commuting accidents by CTN and by a level of the NAF among the data that ship.
    private static func yearlySeriesOfCommuting() throws -> [String] {
        let data = try Data(contentsOf: URL(fileURLWithPath: Project.root + "/Datasets/datapackage.json"))
        let package = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        return resources.compactMap { resource in
            let fields = (resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]] ?? []
            let meanings = ([resource] + fields).compactMap { $0["vigie"] as? [String: Any] }
            let events = meanings.compactMap { ($0["constants"] as? [String: Any])?["event"] as? String }
            let dimensions = Set(meanings.compactMap { $0["dimension"] as? String })
            let isByActivity = dimensions.contains("ctn") && dimensions.contains { $0.hasPrefix("naf") }
            return events.contains("trajet") && isByActivity ? resource["name"] as? String : nil
        }
    }

    @Test("What the register says of the yearly series of commuting accidents is so: it exists, and does not ship")
    func seriesOfCommuting() throws {
        let sentences = [
            "registre-rapport-2024.csv":
                "La série annuelle du trajet par CTN et NAF n'est pas parmi les données livrées",
            "registre-rapport-2024.en.csv":
                "The yearly series of commuting accidents by CTN and NAF is not among the data that ship",
        ]
        let isShipped = try !Self.yearlySeriesOfCommuting().isEmpty
        for (file, sentence) in sentences {
            let text = try String(contentsOfFile: Project.root + "/Notebooks-md/\(file)", encoding: .utf8)
            #expect(text.contains(sentence) == !isShipped, "\(file)")
            #expect(!text.contains("Pas de fichier ouvert") && !text.contains("No open file"), "\(file)")
        }
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
