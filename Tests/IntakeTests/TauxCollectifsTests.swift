import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

/// The real files are not part of the project: without them the suite is skipped.
@Suite("The three files of taux collectifs", .enabled(if: SharedData.isPresent, "the folder ../shared/data is absent"))
struct TauxCollectifsTests {
    @Test("286, 218 and 217 codes risque, with the two damaged rates of 2018 as they stand")
    func rates() throws {
        let folder = try TemporaryFolder()
        for year in 2016...2018 {
            try folder.link(SharedData.path("taux-collectifs/taux-\(year).csv"), as: "taux-\(year).csv")
        }
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        #expect(found.map { $0.layout?.name } == ["taux-collectifs", "taux-collectifs", "taux-collectifs"])
        let base = FactBase(try readFolder(folder, found.map(\.resource)).map(\.part.facts))
        #expect(base.years == ["2016", "2017", "2018"])
        func rates(_ year: String) throws -> [[String]: Double?] {
            try base.published("TAUX-NET", year: year, by: [.codeRisque], selection: Selection()).get()
                .rows.spelled.mapValues(\.value)
        }
        #expect(try [rates("2016").count, rates("2017").count, rates("2018").count] == [286, 218, 217])
        #expect(try rates("2018")[["80.2AA"]] == 23)
        #expect(try rates("2018")[["80.2CA"]] == 201)
        #expect(try rates("2018")[["27.1ZF"]] == 6.4)
        #expect(try rates("2016")[["27.1ZF"]] == 6.4)
        #expect(try rates("2017")[["80.2AA"]] == 0.0026)
    }
}
