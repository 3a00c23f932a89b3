import DelimitedText
import Intake
import TestSupport
import Testing

@Suite("An unknown file is drafted, to be completed")
struct DraftTests {
    private func draft(_ text: String) throws -> Recognition {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "inconnu 2024.csv")
        return try RecognitionTests.catalogue.recognise(folder: folder.path, forcing: TextFormOverrides())[0]
    }

    private func types(_ text: String) throws -> [String: String] {
        let fields = try draft(text).resource.schema.fields
        return Dictionary(
            uniqueKeysWithValues: fields.map { ($0.name, ($0.type ?? "") + ($0.decimalChar.map { " " + $0 } ?? "")) })
    }

    @Test("It has no layout, no role, and is not complete")
    func incomplete() throws {
        let found = try draft("Secteur;Accidents\nBTP;12\n")
        #expect(found.layout == nil)
        #expect(!found.isComplete)
        #expect(found.resource.vigie == nil)
        #expect(found.resource.name == "inconnu-2024")
        #expect(found.unknownColumns == ["Secteur", "Accidents"])
    }

    @Test("Types and decimal marks are those of the first rows")
    func guessed() throws {
        let text = "Texte;Entier;Virgule;Point;Zéros;Vide\nx;1 234;12,5 %;12.5;007;\ny;5;3;4.25;012;\n"
        #expect(
            try types(text) == [
                "Texte": "string", "Entier": "integer", "Virgule": "number ,", "Point": "number .", "Zéros": "string",
                "Vide": "string",
            ])
    }

    @Test("A mark with three digits behind it in every value is not settled, whatever delimiter the file has")
    func unsettledMarks() throws {
        let comma = try draft("state,cases,employment\nOhio,\"12,000\",\"512,300\"\nUtah,\"4,000\",\"83,950\"\n")
        #expect(comma.resource.schema.fields.map(\.decimalChar) == [nil, nil, nil])
        #expect(
            comma.unsettledMarks == [
                UnsettledMark(column: "cases", mark: ",", example: "12,000"),
                UnsettledMark(column: "employment", mark: ",", example: "512,300"),
            ])
        let point = try draft("land;tage\nBayern;12.000\nHessen;27.000\n")
        #expect(point.resource.schema.fields[1].decimalChar == nil)
        #expect(point.unsettledMarks == [UnsettledMark(column: "tage", mark: ".", example: "12.000")])
    }

    @Test("One value settles a mark: of decimals, or of thousands")
    func settledMarks() throws {
        let text = "a;b;c;d;e\n12,000;12,000;12.000;1'299;0,123\n7,5;1,234,567;12.000,5;12'345;0,500\n"
        let found = try draft(text)
        #expect(found.unsettledMarks.isEmpty)
        let marks = found.resource.schema.fields.map {
            "\($0.type ?? "") \($0.decimalChar ?? "-") \($0.groupChar ?? "-")"
        }
        #expect(marks == ["number , -", "integer - ,", "number , .", "integer - '", "number , -"])
    }

    @Test("Dimensions are told by their names")
    func dimensions() throws {
        let fields = try draft("SIRET;Code NAF;CTN;Année;x\n1;0111Z;A;2024;1\n").resource.schema.fields
        #expect(fields.map { $0.vigie?.dimension?.rawValue } == ["establishment", "naf5", "ctn", "year", nil])
        #expect(fields.prefix(4).allSatisfy { $0.type == "string" })
    }

    @Test(
        "Columns of years, in the languages of Eurostat",
        arguments: ["Ano", "Anno", "Jahr", "Rok", "Yıl", "yil", "TIME_PERIOD", "time", "Année", "Year", "Έτος"])
    func years(name: String) throws {
        let field = try draft("\(name);Cas\n2024;1\n").resource.schema.fields[0]
        #expect(field.vigie?.dimension == .year)
    }

    @Test(
        "Identifiers are text by their name, even where all the first ones look like numbers",
        arguments: [
            "SIREN", "Département", "Code commune", "code_postal", "Numéro de sinistre", "Identifiant", "id_salarie",
        ])
    func identifiers(name: String) throws {
        #expect(try types("\(name);Accidents\n75056;1\n13055;2\n")[name] == "string")
    }
}
