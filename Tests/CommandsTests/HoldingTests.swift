import Foundation
import TestSupport
import Testing

@testable import Commands

/// Establishments of one group of enterprises are one respondent, in whatever year and spelling the files say it.
@Suite("Holdings of secrecy") struct HoldingTests {
    private let folder: TestSupport.TemporaryFolder

    init() throws { folder = try TestSupport.TemporaryFolder() }

    /// In AA, five establishments of the holdings of a year, by year; in BB and CC, six that stand alone. Each has three
    /// accidents in 2024.
    private func lines(_ holdings: [Int: [String]]) throws -> [String] {
        var people = "siret;annee;ctn;groupe;salaries;heures\n"
        var claims = "siret;annee;evenement;ctn;jours_it\n"
        for (place, ctn) in ["AA", "BB", "CC"].enumerated() {
            for rank in 0..<(ctn == "AA" ? 5 : 6) {
                let number = 10_000_000_000_000 + 1000 * place + 17 * rank
                for year in holdings.keys.sorted() {
                    let holding = ctn == "AA" ? holdings[year]?[rank] ?? "" : ""
                    people += "\(number);\(year);\(ctn);\(holding);977;1563200\n"
                }
                for day in 1...3 { claims += "\(number);2024;AT;\(ctn);\(day)\n" }
            }
        }
        try folder.write(claims, to: "sinistres.csv")
        try folder.write(people, to: "cotisations.csv")
        #expect(Vigie.run(["init", folder.path, "--force", "--quiet"]) == 0)
        let ending = try Program.run(
            ["query", folder.path, "--indicator", "AT", "--by", "ctn", "--year", "2024", "--quiet"])
        #expect(ending.status == 0, "\(ending.error)")
        return ending.output.split(separator: "\n").dropFirst().map(String.init)
    }

    private func isHidden(_ holdings: [Int: [String]]) throws -> Bool {
        let lines = try lines(holdings)
        try #require(lines.count == 3)
        #expect(lines[2].hasPrefix("AT,2024,CC,18,"))
        return lines[0] == "AT,2024,AA,,,,,,,count,:c,statistical secrecy"
    }

    @Test("One name in four spellings is one holding; four names are four")
    func spellings() throws {
        #expect(try isHidden([2024: ["Groupe Éole", "GROUPE EOLE", "groupe-eole", " Groupe  Eole", ""]]))
        #expect(try !isHidden([2024: ["Eole A", "Eole B", "Eole C", "Eole D", ""]]))
    }

    @Test("A holding that only the year before says is one in this year too")
    func otherYears() throws {
        #expect(try isHidden([2023: ["G", "G", "G", "G", ""], 2024: ["", "", "", "", ""]]))
        #expect(try isHidden([2023: ["G", "G", "", "", ""], 2024: ["", "", "G", "G", ""]]))
        #expect(try !isHidden([2023: ["G", "", "", "", ""], 2024: ["", "", "", "", ""]]))
    }

    @Test("Two holdings of one establishment, in two years, are one")
    func merged() throws {
        #expect(try isHidden([2023: ["G", "G", "", "", ""], 2024: ["G", "H", "H", "H", ""]]))
        #expect(try !isHidden([2023: ["G", "G", "", "", ""], 2024: ["G", "G", "H", "H", ""]]))
    }
}
