import DelimitedText
import Facts
import Intake
import TestSupport
import Testing

@Suite("init recognises published layouts by their headers")
struct RecognitionTests {
    static let catalogue = try! LayoutCatalogue(folder: Project.layouts)

    /// The header of a file of the layout: `{year}` is 2024, in a column for 2023 and one for 2024 where years are columns.
    static func header(of layout: Layout) -> [String] {
        layout.schema.fields.flatMap { field -> [String] in
            let years = field.vigie?.constants?["year"] == nil ? ["2024"] : ["2023", "2024"]
            return field.name.contains("{year}") ? years.map { field.name.replacing("{year}", with: $0) } : [field.name]
        }
    }

    private func recognise(_ files: [String: String], _ overrides: TextFormOverrides = TextFormOverrides()) throws
        -> [Recognition]
    {
        let folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
        return try Self.catalogue.recognise(folder: folder.path, forcing: overrides)
    }

    @Test("All twenty-seven layouts are there")
    func count() {
        #expect(Self.catalogue.layouts.count == 27)
    }

    @Test(
        "Every layout, from a header of its own fields in any order and case",
        arguments: catalogue.layouts.map(\.name))
    func everyLayout(name: String) throws {
        let layout = try #require(Self.catalogue.layouts.first { $0.name == name })
        var random = SplitMix64(seed: UInt64(name.utf8.count))
        for round in 0..<4 {
            let columns = Self.header(of: layout).shuffled(using: &random).map { column in
                switch Int.random(in: 0..<3, using: &random) {
                case 0: column.uppercased()
                case 1: column.lowercased().replacing(" ", with: "\u{A0}")
                default: " " + column + " "
                }
            }
            let found = try #require(Self.catalogue.recognise(columns), "round \(round): \(columns)")
            #expect(found.layout.name == name, "round \(round): \(columns)")
            #expect(found.fields.map(\.name) == columns)
            #expect(found.fields.allSatisfy { $0.vigie != nil })
        }
    }

    @Test("Without one of its required columns, a layout is not recognised", arguments: catalogue.layouts.map(\.name))
    func withoutRequired(name: String) throws {
        let layout = try #require(Self.catalogue.layouts.first { $0.name == name })
        for field in layout.schema.fields where field.vigie?.optional != true && !field.name.contains("{year}") {
            let header = Self.header(of: layout).filter { $0 != field.name }
            #expect(Self.catalogue.recognise(header)?.layout.name != name, "without \(field.name)")
        }
    }

    @Test("Optional columns may be absent, and unknown ones are said")
    func optionalColumns() throws {
        let found = try recognise(["x.csv": "Autre;SIRET;Année;Effectif moyen;Heures\nx;00552013500018;2024;3,5;100\n"])
        #expect(found[0].layout?.name == "etablissements-cotisations")
        #expect(found[0].unknownColumns == ["Autre"])
        #expect(found[0].isComplete)
    }

    @Test("The name of a column wins over an alias that another column bears")
    func aliases() throws {
        let text = "Etablissement;SIRET;Année;Salariés;Heures\nUsine de Lyon;00552013500018;2024;3,5;100\n"
        let fields = try recognise(["x.csv": text])[0].resource.schema.fields
        #expect(fields.map { $0.vigie?.dimension?.rawValue } == [nil, "establishment", "year", nil, nil])
    }

    @Test("A column that a year names otherwise, for it holds something else, is recognised and says so")
    func notedAlias() throws {
        let layout = try #require(Self.catalogue.layouts.first { $0.name == "cnam-at-ctn-naf" })
        let name = "Nombre de salariés en activités ou au chômage partiel"
        let header = Self.header(of: layout).map { $0 == "Nombre de salariés" ? name : $0 }
        let row = Array(repeating: "0", count: header.count).joined(separator: ";")
        let found = try recognise(["at-2020.csv": header.joined(separator: ";") + "\n" + row + "\n"])[0]
        #expect(found.layout?.name == "cnam-at-ctn-naf" && found.isComplete)
        let field = try #require(found.resource.schema.fields.first { $0.name == name })
        #expect(field.vigie?.measure == .employees && field.vigie?.note?.english.contains("short-time work") == true)
        #expect(found.resource.columnNotes.map(\.column) == [name])
    }

    @Test("The year comes from the name of the file, where the file has none")
    func yearFromName() throws {
        let text = "Nature du risque,Code risque,Taux net\nx,27.1ZF,\"6,4\"\n"
        let found = try recognise(["taux-2017.csv": text, "taux.csv": text, "taux-2017-2018.csv": text])
        #expect(found.map(\.file) == ["taux-2017-2018.csv", "taux-2017.csv", "taux.csv"])
        #expect(found.map { $0.resource.vigie?.constants?["year"]?.text } == [nil, "2017", nil])
        #expect(found.map(\.isComplete) == [false, true, false])
        #expect(found[1].resource.vigie?.source?.contains("2017") == true)
        #expect(found[1].year?.place == .fileName && found[1].year?.years == ["2017"])
        #expect(found[0].year == nil && found[2].year == nil)
    }

    @Test("The year comes from the header before the name of the file")
    func yearFromHeader() throws {
        let layout = try #require(Self.catalogue.layouts.first { $0.name == "cnam-at-ctn-naf" })
        let header = Self.header(of: layout).joined(separator: ";")
        let row = Array(repeating: "0", count: layout.schema.fields.count).joined(separator: ";")
        let found = try recognise(["at-2019.csv": header + "\n" + row + "\n"])
        #expect(found[0].resource.vigie?.constants == ["year": Constant("2024"), "event": Constant("AT")])
        #expect(found[0].isComplete)
        #expect(found[0].year?.place == .header && found[0].year?.years == ["2024"])
        #expect(found[0].year?.overruled == "2019")
    }

    /// The title of the official files of diseases, and a name that somebody gave the day it was published.
    @Test("The title above the header counts before the name of the file, and a name that differs is said")
    func yearFromTitle() throws {
        let layout = try #require(Self.catalogue.layouts.first { $0.name == "cnam-mp-ctn-naf-tableau-syndrome" })
        let header = Self.header(of: layout)
        func file(_ title: String) -> String {
            let blank = Array(repeating: "", count: header.count - 1)
            let row = Array(repeating: "0", count: header.count)
            return [[title] + blank, header, row, row].map { $0.joined(separator: ";") + "\n" }.joined()
        }
        let found = try recognise([
            "mp-publie-2025.csv": file("Risque Maladie professionnelle 2024 par CTN et code NAF")
        ])
        #expect(found[0].year?.place == .title && found[0].year?.years == ["2024"])
        #expect(found[0].year?.overruled == "2025")
        #expect(found[0].resource.vigie?.constants?["year"]?.text == "2024")
        let legal = try recognise(["taux-2023.csv": file("Arrêté du 26 décembre 2023 relatif aux maladies")])
        #expect(legal[0].year?.place == .fileName && legal[0].year?.isLegal == true)
    }

    @Test("A column of years is where the year is, whatever the name of the file says")
    func yearInColumn() throws {
        let found = try recognise(["x-2019.csv": "SIRET;Année;Effectif moyen;Heures\n00552013500018;2024;3,5;100\n"])
        #expect(found[0].year?.place == .column("Année") && found[0].year?.overruled == nil)
    }

    @Test("Years that are columns are constants of their columns")
    func yearColumns() throws {
        let found = try recognise(["t19-1999.csv": "Famille de maladies professionnelles;2023;2024\nTMS;41937;44723\n"])
        #expect(found[0].layout?.name == "cnam-tableau-19")
        #expect(found[0].resource.schema.fields.map { $0.vigie?.constants?["year"]?.text } == [nil, "2023", "2024"])
        #expect(found[0].resource.vigie?.constants == ["event": Constant("MP")])
        #expect(found[0].year?.years == ["2023", "2024"] && found[0].year?.overruled == "1999")
    }

    @Test("What was detected is written, and what was forced is taken")
    func detected() throws {
        let text = "Un titre\n\nCode risque\tNature du risque\tTaux net\n27.1ZF\tfonte\t6,4\n"
        let found = try recognise(["taux-2017.txt": text])[0]
        #expect(found.layout?.name == "taux-collectifs")
        #expect(found.resource.dialect?.delimiter == "\t")
        #expect(found.resource.dialect?.headerRows == [2])
        #expect(found.resource.encoding == "utf-8")
        let forced = try recognise(["taux-2017.txt": text], TextFormOverrides(encoding: .windows1252, headerRecord: 1))[
            0]
        #expect(forced.resource.encoding == "windows-1252")
        #expect(forced.detected.headerReason == .forced)
        #expect(forced.layout == nil)
    }

    @Test("Only CSV, TSV and text files that stand directly in the folder are looked at, in the order of their names")
    func files() throws {
        let text = "CTN;x\nA;1\n"
        let found = try recognise([
            "b.CSV": text, "a.tsv": text, "c.txt": text, ".d.csv": text, "e.json": "{}", "f.md": text,
        ])
        #expect(found.map(\.file) == ["a.tsv", "b.CSV", "c.txt"])
    }

    @Test("A recognised file is read with the descriptor that init writes")
    func readBack() throws {
        let folder = try TemporaryFolder()
        try folder.write("Code risque;Nature du risque;Taux net\n27. 1ZF;fonte;6,4\n", to: "taux-2018.csv")
        let found = try Self.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())
        let readings = try readFolder(folder, found.map(\.resource))
        let answer = FactBase(readings.map(\.part.facts)).published(
            "TAUX-NET", year: "2018", by: [.codeRisque], selection: Selection())
        #expect(try answer.get().rows.spelled.mapValues(\.value) == [["27.1ZF"]: 6.4])
    }

    @Test("A header declared below the last row is an error, not a trap")
    func missingHeader() throws {
        let error = #expect(throws: IntakeError.self) {
            try recognise(["x.csv": "CTN;x\nA;1\n"], TextFormOverrides(headerRecord: 99))
        }
        guard case .text(.missingHeader(_, headerRecord: 99, records: 2))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
