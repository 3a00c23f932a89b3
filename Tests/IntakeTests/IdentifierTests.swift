import Facts
import Intake
import Testing

@Suite("Identifiers are text by role")
struct IdentifierTests {
    private func codes(_ field: Field, _ cells: [String]) throws -> [String] {
        let dimension = try #require(field.vigie?.dimension)
        let lines = cells.map { "\($0);1\n" }.joined()
        let reading = try Sample([field, .amount("Cas", .claims)], "\(field.name);Cas\n" + lines).read(
            requests: [[dimension]])
        #expect(reading.part.tally.kept == cells.count)
        return try reading.amounts(by: [dimension]).keys.map { $0[0] }.sorted()
    }

    @Test("Leading zeros of a SIRET survive; blanks in it do not count")
    func siret() throws {
        let spellings = ["00552013500018", "005 520 135 00018", "005\u{A0}520\u{A0}135\u{202F}00018"]
        #expect(try codes(.code("SIRET", .establishment), spellings) == ["00552013500018"])
    }

    @Test("NAF 01 stays 01, and the 1 of a spreadsheet is 01")
    func division() throws {
        #expect(try codes(.code("NAF2", .naf2), ["01", "1", "10"]) == ["01", "10"])
        #expect(try codes(.code("NAF", .naf5), ["0111Z", "01.11Z", "4711d"]) == ["0111Z", "4711D"])
    }

    @Test("Codes risque, CTN, tableaux are printed in one spelling")
    func spellings() throws {
        #expect(try codes(.code("Code risque", .codeRisque), ["27. 1ZF", "27.1ZF"]) == ["27.1ZF"])
        #expect(try codes(.code("CTN", .ctn), ["A", "AA", "zc"]) == ["AA", "ZC"])
        #expect(try codes(.code("Tableau", .tableau), ["57A", "RG 57 A", "Hors tableau"]) == ["057A", "Hors tableau"])
    }

    @Test("A code that looks like a number stays as it is written", arguments: ["1E5", "007", "2A", "971", "1,5"])
    func verbatim(code: String) throws {
        #expect(try codes(.code("Région", .region), [code]) == [code])
    }

    @Test("Declared words stand for codes, folded; the word is the label")
    func words() throws {
        let field = Field.code(
            "Famille", .familleMP, codes: ["Amiante": "amiante", "Troubles musculo-squelettiques": "TMS"])
        #expect(try codes(field, ["AMIANTE", "troubles musculo squelettiques"]) == ["TMS", "amiante"])
        let sample = Sample([field, .amount("Cas", .claims)], "Famille;Cas\nAmiante;3\n")
        let base = FactBase([try sample.read().part.facts])
        #expect(base.label("amiante", of: .familleMP) == "Amiante")
    }

    @Test("Many codes are told apart, however close their spellings")
    func many() throws {
        let codes = (0..<3000).map { String($0, radix: 36) }
        let lines = (codes + codes).map { "\($0);1\n" }.joined()
        let reading = try Sample([.code("Région", .region), .amount("Cas", .claims)], "Région;Cas\n" + lines).read()
        let found = try reading.amounts(by: [.region])
        #expect(found.count == 3000)
        #expect(found.values.allSatisfy { $0 == 2 })
    }
}
