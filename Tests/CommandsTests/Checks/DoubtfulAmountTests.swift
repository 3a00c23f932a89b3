import Foundation
import StudySupport
import TestSupport
import Testing

/// Rows that cannot be true, and rows that are not there: what `check` and `query` say of the official files and of
/// files that were spoilt.
struct DoubtfulAmountTests {
    private static let file = "cnam-2024/at-2024-ctn-naf.csv"
    /// Row of the official file: metalworking, 2573A.
    private static let row = ";4610;8464024;321;131;110;11;6;5;0;7175;34;143;"

    private func check(_ files: [String: String]) throws -> [String] { try Checking(files).findings }

    private func accidents() throws -> String {
        try String(contentsOfFile: SharedData.path(Self.file), encoding: .utf8)
    }

    @Test(
        .enabled(if: SharedData.isPresent),
        arguments: [
            (";131;8464024;321;4610;110;", "more claims than employees"),
            (";131000;110;", "more claims than employees"),
            (";1;110;", "more claims of four days off than claims"), (";5;4000;7175;", "more deaths than claims"),
            (";0;6;5;", "the new incapacities are not those below 10 %"),
            (";99999999;", "more than three years of days off"),
        ])
    func aSlipInOneRow(slip: String, sentence: String) throws {
        let spoilt = [
            ";131;8464024;321;4610;110;": ";4610;8464024;321;131;110;", ";131000;110;": ";131;110;",
            ";1;110;": ";131;110;",
            ";5;4000;7175;": ";5;0;7175;", ";0;6;5;": ";11;6;5;", ";99999999;": ";7175;",
        ]
        let row = Self.row.replacing(spoilt[slip] ?? "", with: slip)
        #expect(row != Self.row)
        let found = try check(["at-2024.csv": accidents().replacing(Self.row, with: row)])
        #expect(
            found.contains { $0.hasPrefix("at-2024.csv, ") && $0.contains("2573A") && $0.contains(sentence) },
            "\(found)")
    }

    @Test(arguments: [(1098, false), (1099, true), (9999, true)])
    func aClaimOfMoreThanThreeYears(days: Int, isDoubtful: Bool) throws {
        let header = "numero_sinistre;siret;annee;evenement;jours_it\n"
        let found = try check(["a.csv": header + "S1;00000000000018;2024;AT;12\nS2;00000000000018;2024;AT;\(days)\n"])
        let sentence = "a.csv, 2024 AT: a claim of more than three years of days off"
        #expect(found == (isDoubtful ? [sentence] : []))
    }

    /// A filler in place of a cost is too large to be squared ten times: only what squares give is lost, and it is told.
    @Test func fillersOfCostTakeNothingElseWithThem() throws {
        let header = "numero_sinistre;siret;annee;evenement;jours_it;cout\n"
        let rows = (1...10).map { "S\($0);00000000000018;2024;AT;1;999999999\n" }.joined()
        let others = ["2023;AT;1;50,5", "2023;MP;1;1", "2023;TRAJET;1;1", "2024;MP;1;1", "2024;TRAJET;1;1"]
            .enumerated().map { "T\($0);00000000000018;\($1)\n" }.joined()
        let found = try check(["a.csv": header + rows + others])
        #expect(found == ["a.csv, 2024 AT: a claim of more than 20 million euros"])
        let folder = try TemporaryFolder()
        try folder.write(header + rows + others, to: "a.csv")
        #expect(try Program.run(["init", folder.path, "--quiet"]).status == 0)
        try folder.declareReleased()
        let query = try Program.run(["query", folder.path, "--indicator", "AT,COUT"])
        let lines = query.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("AT,2023,1,") } && lines.contains { $0.hasPrefix("AT,2024,10,") })
        #expect(lines.contains { $0 == "COUT,2023,51.5,,,,51.5,,EUR,,sum too large" }, "\(query)")
        #expect(lines.contains { $0.hasPrefix("COUT,2024,9999999991,,,") }, "\(query)")
        #expect(query.error.contains("a claim of more than 20 million euros"), "\(query)")
    }

    @Test(.enabled(if: SharedData.isPresent)) func employeesAndHoursExchanged() throws {
        let text = try accidents().replacing("Nombre de salariés;Nombre d'heures travaillées", with: "h;s")
            .replacing("h;s", with: "Nombre d'heures travaillées;Nombre de salariés")
        let found = try check(["at-2024.csv": text])
        #expect(found.contains { $0.contains("more hours per employee than a year has") })
    }

    /// The official files of three years: HH 8531Z of 2023 has 395 743 203 hours for 102 647 employees, 3 855 each.
    @Test(.enabled(if: SharedData.isPresent)) func hoursBeyondAYearInOneOfThreeYears() throws {
        let files = try ["series/at-2020-ctn-naf.csv", "series/at-2023-ctn-naf.csv", Self.file].map { name in
            (String(name.split(separator: "/")[1]), try String(contentsOfFile: SharedData.path(name), encoding: .utf8))
        }
        let found = try check(Dictionary(uniqueKeysWithValues: files))
        #expect(found.count == 1 && found[0].hasPrefix("at-2023-ctn-naf.csv, line 3977, 2023 HH 8531Z"), "\(found)")
    }

    /// Tableau 7 of the report on 2024: 549 614 accidents; the row of metalworking has 131 of them, and 4 610 employees.
    @Test(.enabled(if: SharedData.isPresent)) func aTotalThatIsNotThePublishedOne() throws {
        let cut = try accidents().split(separator: "\r\n", omittingEmptySubsequences: false)
            .filter { !$0.contains(Self.row) }.joined(separator: "\r\n")
        let found = try check(["at-2024.csv": cut])
        let sentence = "at-2024.csv: accidents at work of 2024 add up to 549483, and 549614 are published"
        #expect(found.contains { $0.hasPrefix(sentence) }, "\(found)")
        #expect(found.contains { $0.contains("add up to 20794958, and 20799568 are published") }, "\(found)")
    }

    @Test(.enabled(if: SharedData.isPresent)) func theSameFiguresUnderTwoYears() throws {
        let text = try accidents()
        let found = try check([
            "at-2024.csv": text, "at-2023.csv": text.replacing("sinistralité 2024", with: "sinistralité 2023"),
        ])
        #expect(found.contains { $0.contains("rows of ten claims or more are the same in 2023 and 2024") })
        // Those of 2024 are not the published ones of 2023.
        #expect(found.count == 3 && found.count { $0.hasPrefix("at-2023.csv: ") } == 2, "\(found)")
    }

    @Test(.enabled(if: SharedData.isPresent)) func theOfficialFilesAreNotDoubted() throws {
        let folder = try DataFolder.cnam.get()
        let ending = try Program.run(["check", folder.path])
        let found = ending.output.split(separator: "\n").filter { $0.hasPrefix("finding: ") }
        #expect(found.count == 3 && found.allSatisfy { $0.contains("no such code of activity (NAF)") }, "\(found)")
    }

    @Test func theShippedTablesAreNotDoubted() throws {
        let ending = try Program.run(["check", DataFolder.published.get().path])
        let found = ending.output.split(separator: "\n").filter { $0.hasPrefix("finding: ") }
        #expect(found.allSatisfy { $0.contains("the total is printed") }, "\(found)")
    }
}
