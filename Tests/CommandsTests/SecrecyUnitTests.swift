import Foundation
import TestSupport
import Testing

@testable import Commands

/// Whom figures on enterprises rest on: holdings, and communes that add up to regions.
@Suite("Respondents and territories of secrecy") struct SecrecyUnitTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws { folder = try TestSupport.TemporaryFolder() }

    private struct Place {
        let ctn: String
        let region: String
        let commune: String
        let establishments: Int
        /// Establishments among them that belong to one holding.
        var grouped = 0
        var accidents = 3
    }

    /// Claims do not say the holding: they take it from the contributions of their establishment.
    private func write(_ places: [Place]) throws {
        var people = "siret;annee;ctn;region;commune;groupe;salaries;heures\n"
        var claims = "siret;annee;evenement;ctn;region;commune;jours_it\n"
        var number = 10_000_000_000_000
        for place in places {
            for rank in 0..<place.establishments {
                number += 17
                let holding = rank < place.grouped ? "G1" : ""
                let codes = "\(place.ctn);\(place.region);\(place.commune)"
                people += "\(number);2024;\(codes);\(holding);977;1563200\n"
                for day in 1...place.accidents { claims += "\(number);2024;AT;\(codes);\(day)\n" }
            }
        }
        try folder.write(claims, to: "sinistres.csv")
        try folder.write(people, to: "cotisations.csv")
        #expect(Vigie.run(["init", folder.path, "--quiet"]) == 0)
    }

    private func lines(_ by: String) throws -> [String] {
        let ending = try Program.run(["query", folder.path, "--indicator", "AT", "--by", by, "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        return ending.output.split(separator: "\n").dropFirst().map(String.init)
    }

    @Test(
        "Five establishments of which four are one holding are two respondents: hidden; five that stand alone are shown"
    )
    func holdings() throws {
        try write([
            Place(ctn: "AA", region: "N", commune: "1", establishments: 5, grouped: 4),
            Place(ctn: "BB", region: "N", commune: "1", establishments: 5),
            Place(ctn: "CC", region: "N", commune: "1", establishments: 6),
        ])
        let shown = try lines("ctn")
        try #require(shown.count == 3)
        #expect(shown[0] == "AT,2024,AA,,,,,,,count,:c,statistical secrecy")
        #expect(shown[1].hasPrefix("AT,2024,BB,15,") && shown[2].hasPrefix("AT,2024,CC,18,"))
    }

    @Test("Three establishments of the same three holdings everywhere are three respondents, not nine")
    func pooled() throws {
        try write([
            Place(ctn: "AA", region: "N", commune: "1", establishments: 4, grouped: 2, accidents: 3),
            Place(ctn: "BB", region: "N", commune: "1", establishments: 4, grouped: 2, accidents: 3),
        ])
        #expect(try lines("ctn").allSatisfy { $0.contains(",12,") })
    }

    private static let notebook = """
        ```vigie table
        id: communes
        indicator: AT
        by: commune
        ```
        ```vigie table
        id: regions
        indicator: AT
        by: region
        ```

        """

    private func hidden(_ name: String) throws -> [String] {
        try folder.write(Self.notebook, to: "n.md")
        let out = folder.path + "/out"
        let ending = try Program.run(["report", folder.path, "--notebook", folder.path + "/n.md", "--out", out])
        #expect(ending.status == 0, "\(ending.error)")
        #expect(try Program.run(["audit", out]).status == 0)
        let text = try String(contentsOfFile: out + "/tables/\(name).csv", encoding: .utf8)
        return text.split(separator: "\n").filter { $0.contains(",:c,") }.map { String($0.split(separator: ",")[2]) }
    }

    @Test("A commune of one establishment is computed from its region: another of the same region is hidden with it")
    func communes() throws {
        try write([
            Place(ctn: "AA", region: "N", commune: "N1", establishments: 1, accidents: 7),
            Place(ctn: "AA", region: "N", commune: "N2", establishments: 5, accidents: 9),
            Place(ctn: "AA", region: "S", commune: "S1", establishments: 4, accidents: 2),
            Place(ctn: "AA", region: "S", commune: "S2", establishments: 4, accidents: 3),
        ])
        #expect(try hidden("communes") == ["N1", "N2"])
        #expect(try hidden("regions").isEmpty)
    }

    /// 29 accidents in N less the 15 of Z are those of the part of X in N.
    @Test("A commune in two regions is one commune, of which the regions give each part back", arguments: [2, 3])
    func notNested(establishments: Int) throws {
        try write([
            Place(ctn: "AA", region: "N", commune: "X", establishments: establishments, accidents: 7),
            Place(ctn: "AA", region: "S", commune: "X", establishments: establishments, accidents: 9),
            Place(ctn: "AA", region: "S", commune: "Y", establishments: 5, accidents: 2),
            Place(ctn: "AA", region: "N", commune: "Z", establishments: 5, accidents: 3),
        ])
        #expect(try hidden("communes").isEmpty == (establishments > 2))
        if establishments > 2 { #expect(try hidden("regions").isEmpty) }
    }
}
