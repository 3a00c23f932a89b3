import Facts
import Intake
import Testing

@Suite("Derived dimensions follow from the codes of a row")
struct DerivationTests {
    private func derived(_ dimension: Dimension, from fields: [Field], _ lines: [String], year: String = "2024") throws
        -> [[String]: Int64]
    {
        let header = (fields.map(\.name) + ["Cas"]).joined(separator: ";")
        var sample = Sample(
            fields + [.amount("Cas", .claims)], ([header] + lines.map { $0 + ";1" }).joined(separator: "\n") + "\n")
        sample.constants = ["year": Constant(year), "event": Constant("MP")]
        return try sample.read(requests: [[dimension]]).amounts(by: [dimension], event: .disease, year: year)
    }

    /// Families of tableau 19 (contract 1): a cancer leaves the tableaux, but not TMS, amiante nor hors tableau.
    @Test(
        "Families of diseases",
        arguments: [
            ("057A;", "TMS"), ("069A;", "TMS"), ("079A;", "TMS"), ("097B;", "TMS"), ("098A;", "TMS"),
            ("030A;", "amiante"), ("030B;oui", "amiante"), ("Hors tableau;", "hors-tableau"),
            ("Hors tableau;oui", "hors-tableau"), ("100A;", "sars-cov-2"), ("004A;oui", "cancers-hors-amiante"),
            ("025A;oui", "cancers-hors-amiante"), ("025A;", "autres-representes"), ("042A;", "autres-representes"),
            ("065A;", "autres-representes"), ("066A;", "autres-representes"), ("066B;", "autres-tableaux"),
            ("001A;", "autres-tableaux"), ("004A;non", "autres-tableaux"),
        ])
    func family(row: String, expected: String) throws {
        let fields: [Field] = [.code("Tableau", .tableau), .marks("Cancer")]
        #expect(try derived(.familleMP, from: fields, [row]) == [[expected]: 1])
    }

    @Test("One tableau with and without the mark of cancer goes to two families; a row without a tableau to none")
    func sameTableau() throws {
        let fields: [Field] = [.code("Tableau", .tableau), .marks("Cancer")]
        let rows = try derived(.familleMP, from: fields, ["025A;", "025A;oui", "025A;", ";"])
        #expect(rows == [["autres-representes"]: 2, ["cancers-hors-amiante"]: 1, [""]: 1])
    }

    @Test(
        "Regions of the body by the fifth character of the syndrome",
        arguments: [
            ("057AAM751", "epaule"), ("057ABM770", "coude"), ("057ACG560", "poignet-main-doigts"),
            ("057ADM704", "genou"),
            ("057AEM766", "cheville-pied"), ("057AZM798", "plusieurs"), ("069AM870", "poignet-main-doigts"),
            ("079AAM232", "genou"), ("097BM511", "rachis-lombaire"), ("098AM545", "rachis-lombaire"), ("030AJ920", ""),
            ("F32X", ""),
        ])
    func region(syndrome: String, expected: String) throws {
        #expect(try derived(.regionCorps, from: [.code("Syndrome", .syndrome)], [syndrome]) == [[expected]: 1])
    }

    /// Bounds of the World Health Organization.
    @Test(
        "Chapters of ICD-10: carpal tunnel (G56) is of chapter VI, not XIII",
        arguments: [
            ("057ACG560", "VI"), ("057AAM751", "XIII"), ("004AAC910", "II"), ("001AAD642", "III"), ("001AAD482", "II"),
            ("F32X", "V"), ("A159", "I"), ("042AAH833", "VIII"), ("030AAJ920", "X"), ("S623", "XIX"), ("Z57", "XXI"),
            ("", ""),
        ])
    func chapter(syndrome: String, expected: String) throws {
        #expect(try derived(.chapitreCIM10, from: [.code("Syndrome", .syndrome)], [syndrome]) == [[expected]: 1])
    }

    @Test(
        "Divisions and A38 groups follow from the NAF code; a missing code is missing in both",
        arguments: [
            ("0111Z", "01", "AZ"), ("4711D", "47", "GZ"), ("2410Z", "24", "CH"), ("8810A", "88", "QB"),
            ("6201Z", "62", "JC"), ("xxxxx", "xx", "xx"), ("9999Z", "99", "UZ"), ("4598A", "45", "GZ"),
            ("0411Z", "04", "xx"),
        ])
    func activity(naf: String, division: String, group: String) throws {
        #expect(try derived(.naf2, from: [.code("NAF", .naf5)], [naf]) == [[division]: 1])
        #expect(try derived(.naf38, from: [.code("NAF", .naf5)], [naf]) == [[group]: 1])
        #expect(try derived(.naf38, from: [.code("NAF2", .naf2)], [division]) == [[group]: 1])
    }

    @Test("A column of the file wins over what could be derived")
    func columnWins() throws {
        let fields: [Field] = [.code("NAF", .naf5), .code("NAF38", .naf38)]
        #expect(try derived(.naf38, from: fields, ["4711D;ZZ"]) == [["ZZ"]: 1])
    }
}
