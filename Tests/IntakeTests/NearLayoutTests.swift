import DelimitedText
import Intake
import TestSupport
import Testing

@Suite("init names the layout that a file nearly follows")
struct NearLayoutTests {
    private func nearest(_ header: String) throws -> NearLayout? {
        let folder = try TemporaryFolder()
        try folder.write(header + "\n", to: "x.csv")
        let found = try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())[0]
        #expect(found.layout == nil)
        return found.nearest
    }

    @Test("With half of the required columns, the others are named")
    func half() throws {
        let near = try #require(try nearest("CTN;Salariés;Libellé"))
        #expect(near.layout.name == "cnam-tableau-07")
        #expect(near.missing == ["Année", "AT en 1er règlement"])
    }

    @Test("With fewer than half of them, no layout is near")
    func fewer() throws {
        #expect(try nearest("Couleur;Prix") == nil)
        #expect(try nearest("Salariés;Prix") == nil)
    }

    @Test("Another data set of a portal is not advised to become one that is known")
    func otherDataset() throws {
        let header = "DATAFLOW,LAST UPDATE,freq,unit,nace_r2,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
        #expect(try nearest(header + "ESTAT:HSW_N2_02(1.0),15/01/25 23:00:00,A,NR,H,F,IT,2022,6955,") == nil)
    }

    @Test("A header that Windows-1252 wrote with >= follows the layout that has ≥")
    func comparisonSigns() throws {
        let layout = try #require(RecognitionTests.catalogue.layouts.first { $0.name == "cnam-at-ctn-naf" })
        let header = RecognitionTests.header(of: layout)
        for sign in [">=", "=", "?"] {
            let written = header.map { $0.replacing("≥", with: sign) }
            #expect(written != header)
            let found = try #require(RecognitionTests.catalogue.recognise(written), "\(sign)")
            #expect(found.layout.name == "cnam-at-ctn-naf")
        }
    }
}
