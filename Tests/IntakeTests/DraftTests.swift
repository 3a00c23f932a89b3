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

    @Test("Dimensions are told by their names")
    func dimensions() throws {
        let fields = try draft("SIRET;Code NAF;CTN;Année;x\n1;0111Z;A;2024;1\n").resource.schema.fields
        #expect(fields.map { $0.vigie?.dimension?.rawValue } == ["establishment", "naf5", "ctn", "year", nil])
        #expect(fields.prefix(4).allSatisfy { $0.type == "string" })
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
