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

    /// `name`: its required columns, and one more that files may lack.
    private func catalogue(_ layouts: [String: [String]]) throws -> LayoutCatalogue {
        let folder = try TemporaryFolder()
        for (name, columns) in layouts {
            let fields = columns.map { "{\"name\": \"\($0)\", \"type\": \"string\", \"vigie\": {}}" }
            let more = #"{"name": "Libre", "type": "string", "vigie": {"optional": true}}"#
            try folder.write(
                """
                {"layout": "\(name)", "title": "\(name)", "resource": {"vigie": {"role": "series"},
                  "schema": {"fields": [\((fields + [more]).joined(separator: ", "))]}}}
                """, to: name + ".json")
        }
        return try withExtendedLifetime(folder) { try LayoutCatalogue(folder: folder.path) }
    }

    @Test("Half of the required columns are enough, be they few or many; less than half never are")
    func halfOfFewAndOfMany() throws {
        let catalogue = try catalogue(["deux": ["A", "B"], "six": ["M", "N", "O", "P", "Q", "R"]])
        func found(_ header: [String]) -> [String]? {
            catalogue.nearest(header, evidence: []).map { [$0.layout.name] + $0.missing }
        }
        #expect(found(["A"]) == ["deux", "B"])
        #expect(found(["M", "N", "O"]) == ["six", "P", "Q", "R"])
        #expect(found(["M", "N", "Libre"]) == nil && found(["Libre"]) == nil)
        #expect(found(["A", "B"]) == nil, "nothing is missing")
    }

    /// One of four is a smaller share than one of two; of two that lack the same share, the first by name is named.
    @Test("The layout that lacks the smallest share of its columns is the nearest")
    func smallestShare() throws {
        let header = ["A", "M", "N", "O"]
        let uneven = try catalogue(["a": ["A", "B"], "b": ["M", "N", "O", "P"]])
        #expect(uneven.nearest(header, evidence: [])?.layout.name == "b")
        let even = try catalogue(["a": ["A", "M", "N", "B"], "b": ["M", "N", "O", "P"]])
        #expect(even.nearest(header, evidence: [])?.layout.name == "a")
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
