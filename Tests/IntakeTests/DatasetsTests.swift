import DelimitedText
import Facts
import Foundation
import Intake
import TestSupport
import Testing

@Suite("The published figures of Datasets are read as they are")
struct DatasetsTests {
    private static func readings() throws -> (found: [Recognition], readings: [ResourceReading]) {
        let folder = try TemporaryFolder()
        let source = Project.root + "/Datasets"
        for name in try FileManager.default.contentsOfDirectory(atPath: source) where name.hasSuffix(".csv") {
            try folder.link(source + "/" + name, as: name)
        }
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        return (found, try readFolder(folder, found.filter(\.isComplete).map(\.resource)))
    }

    @Test("Every file follows a layout, and not one row is refused")
    func recognised() throws {
        let (found, readings) = try Self.readings()
        #expect(found.filter { $0.layout == nil }.map(\.file) == [])
        #expect(found.flatMap(\.unknownColumns) == [])
        #expect(readings.count >= 10)
        for reading in readings {
            #expect(reading.part.rejections == [], "\(reading.resource.path)")
            #expect(reading.part.tally.kept > 0, "\(reading.resource.path)")
        }
    }

    @Test("Tables 7, 15 and 19 keep the figures of the annual report 2024")
    func figures() throws {
        let (_, readings) = try Self.readings()
        func sums(_ path: String, _ event: Event, by: [Facts.Dimension], year: String) throws -> [[String]: Int64] {
            let reading = try #require(readings.first { $0.resource.path == path })
            return try reading.amounts(by: by, event: event, year: year)
        }
        #expect(try sums("tableau07-at-salaries-par-ctn.csv", .accident, by: [.ctn], year: "2020")[["AA"]] == 41062)
        #expect(try sums("tableau15-16-trajet-par-ctn.csv", .commuting, by: [.ctn], year: "2021")[["AA"]] == 5853)
        let families = try sums("tableau19-familles-mp.csv", .disease, by: [.familleMP], year: "2021")
        #expect(families[["TMS"]] == 40852)
        #expect(families[["sars-cov-2"]] == 950)
        #expect(families.values.reduce(0, +) == 47398)
    }
}
