import Declarations
import Foundation
import TestSupport
import Testing

@testable import Quality

@Suite("Published totals") struct PublishedTotalsTests {
    /// The last rows of the table: `TOTAL;2024;20799568;549614`.
    @Test("Those of accidents and of employees are those of tableau 7, year by year")
    func accidents() throws {
        let totals = try PublishedTotals(ParameterFiles(folder: Project.root + "/Datasets/parameters")).totals
        let table = try String(
            contentsOfFile: Project.root + "/Datasets/tableau07-at-salaries-par-ctn.csv", encoding: .utf8)
        let rows = table.split(separator: "\n").filter { $0.hasPrefix("TOTAL;") }
            .map { $0.split(separator: ";").map(String.init) }
        #expect(rows.count == 5)
        for row in rows {
            let year = totals.filter { $0.layout == "cnam-at-ctn-naf" && $0.year == row[1] }
            #expect(year.count == 2)
            #expect(
                year.first { $0.event == .accident }.map { String($0.value) }
                    == row[3].trimmingCharacters(in: .whitespaces))
            #expect(year.first { $0.measure == .employees }.map { String($0.value) } == row[2])
        }
    }
}
