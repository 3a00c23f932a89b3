import Foundation
import TestSupport
import Testing

@testable import Commands

/// Ten establishments, of which some have accidents.
@Suite("The share of the establishments with the most, in files that were never released")
struct ConcentrationSecrecyTests {
    private func line(accidents: [Int], top: String) throws -> String {
        try lines(accidents: accidents, indicators: "CONCENTRATION(AT/\(top))").last ?? ""
    }

    /// The lines of the answer without its header.
    private func lines(accidents: [Int], indicators: String) throws -> [String] {
        let folder = try TestSupport.TemporaryFolder()
        var (claims, people) = ("siret;annee;evenement;jours_it\n", "siret;annee;salaries;heures\n")
        for index in 0..<10 {
            let number = 10_000_000_000_000 + 17 * index
            people += "\(number);2024;977;1563200\n"
            for day in 0..<(index < accidents.count ? accidents[index] : 0) {
                claims += "\(number);2024;AT;\(day + 1)\n"
            }
        }
        try folder.write(claims, to: "sinistres.csv")
        try folder.write(people, to: "cotisations.csv")
        #expect(Vigie.run(["init", folder.path, "--quiet"]) == 0)
        let ending = try Program.run([
            "query", folder.path, "--indicator", indicators, "--year", "2024", "--quiet",
        ])
        #expect(ending.status == 0, "\(ending.error)")
        return ending.output.split(separator: "\n").dropFirst().map(String.init)
    }

    /// Ten have 20 claims; three have 12 of them, and four 14: the fourth has two.
    @Test("Two shares of one answer that differ by one establishment give its accidents: the larger is hidden")
    func twoShares() throws {
        let rows = try lines(accidents: [4, 4, 4, 2, 2, 2, 2], indicators: "CONCENTRATION(AT/30),CONCENTRATION(AT/40)")
        #expect(rows[0].hasPrefix("CONCENTRATION(AT/30),2024,60,"))
        #expect(rows[1].hasPrefix("CONCENTRATION(AT/40),2024,,") && rows[1].contains(":c"))
    }

    private func isHidden(_ accidents: [Int], _ top: String) throws -> Bool {
        try line(accidents: accidents, top: top).hasSuffix(",2024,,,,,,,percent,:c,statistical secrecy")
    }

    @Test("Three have nine of eighteen, three others the rest")
    func shown() throws {
        let line = try line(accidents: [3, 3, 3, 3, 3, 3], top: "30")
        #expect(line.hasPrefix("CONCENTRATION(AT/30),2024,50,,,,9,18,percent,"))
    }

    @Test("Two at the top, or five of whom only two have some, are two")
    func few() throws {
        #expect(try isHidden([3, 3, 3, 3, 3, 3], "20"))
        #expect(try isHidden([5, 4], "50"))
    }

    @Test("What four or five of six hold leaves the rest to two, or to one")
    func rest() throws {
        #expect(try isHidden([3, 3, 3, 3, 3, 3], "40") && isHidden([3, 3, 3, 3, 3, 3], "50"))
        #expect(try !isHidden([3, 3, 3, 3, 3, 3], "60"))
    }

    /// 17 of 20 are exactly 85 %.
    @Test("One of three that has more than 85 % of what they have") func dominance() throws {
        #expect(try isHidden([18, 1, 1, 1, 1, 1], "30"))
        #expect(try !isHidden([17, 2, 1, 1, 1, 1], "30"))
    }
}
