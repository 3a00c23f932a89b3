import Declarations
import Foundation
import TestSupport
import Testing

@Suite("Collective rates against the real files")
struct CollectiveRateTableTests {
    private static let tables = ParameterFiles(folder: Project.root + "/Datasets/schemes/tables")

    /// Code and rate of each record: the code holds `00. 0XX`, the rate follows it.
    private func published(_ year: Int) throws -> [String: Double] {
        let path = SharedData.path("taux-collectifs/taux-\(year).csv")
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        var rates: [String: Double] = [:]
        for match in text.matches(of: /"?(\d\d)\. ?(\d[0-9A-Z][A-Z])"?,"?(\d+(?:,\d+)?) ?"?,/) {
            let (_, group, item, rate) = match.output
            rates["\(group).\(item)"] = Double(rate.replacing(",", with: "."))
        }
        return rates
    }

    @Test(
        "Every rate is the one of the file, but two that lost their decimal mark", .enabled(if: SharedData.isPresent),
        arguments: [(2016, 286), (2017, 218), (2018, 217)])
    func rates(year: Int, rows: Int) throws {
        var published = try published(year)
        #expect(published.count == rows)
        if year == 2018 { (published["80.2AA"], published["80.2CA"]) = (nil, nil) }
        let table = try Self.tables.parameter("taux-collectifs").period(of: year).content.entries
        for (code, rate) in published { #expect(table[[code]] == rate, "\(code)") }
        #expect(table.count == published.count)
    }
}
