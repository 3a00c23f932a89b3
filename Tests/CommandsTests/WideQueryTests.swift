import StudySupport
import TestSupport
import Testing

/// A key holds sixteen dimensions, the year and the event among them.
@Suite("Queries by more dimensions than a key holds") struct WideQueryTests {
    private let folder: TemporaryFolder
    private static let columns = [
        "establishment", "ctn", "naf5", "naf2", "naf38", "code-risque", "region", "commune", "holding", "taille",
        "tableau",
        "syndrome",
    ]
    private static let all =
        "ctn,naf5,naf2,naf38,code-risque,region,commune,holding,taille,tableau,famille-mp,syndrome,region-corps,"
        + "chapitre-cim10,establishment"

    init() throws {
        folder = try TemporaryFolder()
        let fields = Self.columns.map { "{\"name\": \"\($0)\", \"vigie\": {\"dimension\": \"\($0)\"}}" }
        try folder.write(
            """
            {"name": "w", "resources": [{"name": "s", "path": "s.csv", "vigie": {"role": "claims", "row": "claim",
              "secrecy": "published", "secrecyStatement": "Essai", "constants": {"year": "2024", "event": "MP"}},
              "schema": {"fields": [\(fields.joined(separator: ", ")),
                {"name": "jours", "type": "integer", "vigie": {"claim": "days"}}]}}]}
            """, to: "datapackage.json")
        try write(secondCommittee: "BB")
    }

    private func write(secondCommittee: String) throws {
        try folder.write(
            """
            \(Self.columns.joined(separator: ",")),jours
            10000000000008,AA,0111Z,01,AZ,27.1ZF,11,75056,G1,10 à 19,057A,057ACG560,5
            20000000000007,BB,4120A,41,FZ,45.2BD,24,45234,G2,20 à 49,098A,098AAM511,7
            30000000000006,\(secondCommittee),4120A,41,FZ,45.2BD,24,45234,G2,20 à 49,057A,057AAM751,3

            """, to: "s.csv")
    }

    private func ask(_ indicator: String, by dimensions: String) throws -> [Record] {
        let ending = try Program.run(
            ["query", folder.path, "--indicator", indicator, "--by", dimensions, "--where", "event=MP", "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        return Record.all(in: ending.output)
    }

    /// What a half of the dimensions says of each establishment, the other half says besides.
    @Test(
        "Dimensions that follow from others do not count: the rows are those of two smaller queries",
        arguments: ["MP", "JOURS"])
    func following(indicator: String) throws {
        let wide = try ask(indicator, by: Self.all + ",event")
        #expect(wide.count == 3)
        let halves = [
            "establishment,ctn,naf5,naf2,naf38,code-risque,region,commune,holding,taille,event",
            "establishment,tableau,famille-mp,syndrome,region-corps,chapitre-cim10,event",
        ]
        for half in halves {
            let rows = try ask(indicator, by: half)
            #expect(rows.count == 3)
            for row in rows {
                let whole = try #require(wide.first { $0["establishment"] == row["establishment"] })
                for name in half.split(separator: ",").map(String.init) + ["value"] {
                    #expect(whole[name] == row[name])
                }
            }
        }
        #expect(wide.map { $0["naf2"] } == ["01", "41", "41"])
        #expect(wide.map { $0["famille-mp"] } == ["TMS", "TMS", "TMS"])
    }

    /// One risk code in two committees.
    @Test("A dimension that does not follow from the other in the rows is not guessed, and the reason names both")
    func contradicted() throws {
        try write(secondCommittee: "CC")
        let ending = try Program.run(["query", folder.path, "--indicator", "MP", "--by", Self.all])
        #expect(ending.output.split(separator: "\n").count == 1)
        #expect(
            ending.error.contains("which does not follow from risk code here"), "\(ending.error)")
        #expect(try ask("MP", by: "code-risque,ctn").map { $0["ctn"] } == ["AA", "BB", "CC"])
    }
}
