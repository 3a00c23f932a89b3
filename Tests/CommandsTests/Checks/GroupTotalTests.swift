import TestSupport
import Testing

/// Totals of one group of rows: named, they are compared with their group; without a name, they are found.
struct GroupTotalTests {
    private static let header =
        "CTN;Libellé du CTN;Code NAF;Libellé du code NAF;Nombre de salariés;Nombre d'heures travaillées;Nombre de SIRET;"
        + "AT en 1er règlement;dont AT avec 4 jours d'arrêt ou plus sur l'année;Nouvelles IP;Décès;Journées d'IT\n"
    private static let metal = ["2511Z", "2512Z", "2521Z"].enumerated().map { index, code in
        "AA;Métallurgie;\(code);x;\(100 * (index + 1));\(160_000 * (index + 1));5;\(index + 3);\(index + 2);1;0;\(40 + index)\n"
    }
    private static let building = "BB;BTP;4120A;x;300;480000;5;9;8;2;0;77\nBB;BTP;4120B;x;310;490000;5;7;6;2;0;79\n"
    private static let sums = "600;960000;15;12;9;3;0;123\n"

    private func findings(_ total: String) throws -> [String] {
        let layout = ["at-2024.csv": Self.header + Self.metal.joined() + Self.building + total]
        let folder = try TemporaryFolder()
        for (name, text) in layout { try folder.write(text, to: name) }
        let fields = Self.header.dropLast().split(separator: ";").map(String.init)
        let meanings = [
            "dimension\": \"ctn", "labels\": \"ctn", "dimension\": \"naf5", "labels\": \"naf5",
            "measure\": \"employees",
            "measure\": \"hours", "measure\": \"establishments", "measure\": \"claims", "measure\": \"claims-4-days",
            "measure\": \"new-ip", "measure\": \"deaths", "measure\": \"days",
        ]
        let described = zip(fields, meanings).map { "{\"name\": \"\($0)\", \"vigie\": {\"\($1)\"}}" }
        try folder.write(
            """
            {"name": "t", "resources": [{"name": "at", "path": "at-2024.csv", "dialect": {"delimiter": ";"},
            "vigie": {"role": "claims", "secrecy": "published", "constants": {"year": 2024, "event": "AT"},
            "exposureKey": ["ctn", "naf5"]}, "schema": {"fields": [\(described.joined(separator: ","))]}}]}
            """, to: "datapackage.json")
        let ending = try Program.run(["check", folder.path])
        return ending.output.split(separator: "\n").filter { $0.hasPrefix("finding: ") }.map { String($0.dropFirst(9)) }
    }

    @Test func aSubtotalWithoutANameIsFoundInItsGroup() throws {
        let found = try findings("AA;Métallurgie;;;" + Self.sums)
        #expect(found.count == 1)
        #expect(
            found.first?.contains(
                "line 7: row 2024 AT AA — is the sum of all others of the same technical committee (CTN) (12 claims)")
                == true)
    }

    @Test(arguments: ["AA;Total Métallurgie;;;", "Total AA;;;;", "Total métallurgie;;;;", ";Sous-total Métallurgie;;;"])
    func aNamedSubtotalIsComparedWithItsGroup(opening: String) throws {
        #expect(try findings(opening + Self.sums).isEmpty)
        let found = try findings(opening + Self.sums.replacing(";123", with: ";124"))
        #expect(
            found == ["at-2024.csv, line 7, column \"Journées d'IT\": the total is printed 124 and the rows make 123"])
    }

    @Test func rowsThatAreNoSumAreNotTakenForTotals() throws {
        #expect(try findings("AA;Métallurgie;2822Z;x;600;960000;15;12;9;3;0;122\n").isEmpty)
    }
}
