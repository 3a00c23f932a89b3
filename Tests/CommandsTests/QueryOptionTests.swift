import Foundation
import StudySupport
import Testing

/// The options of `query`, on the published tables that the repository ships.
struct QueryOptionTests {
    private let folder: DataFolder

    init() throws { folder = try DataFolder.published.get() }

    private func lines(_ words: String...) throws -> [String] {
        let ending = try Program.run(["query", folder.path, "--quiet"] + words)
        #expect(ending.status == 0, "\(ending.error)")
        return ending.output.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }

    @Test func codesInAnyCaseAndSpelling() throws {
        let plain = try lines("--indicator", "IF", "--by", "ctn", "--where", "ctn=AA", "--year", "2024")
        #expect(plain.count == 2 && plain[1].hasPrefix("IF,2024,AA,22.58"))
        #expect(try lines("--indicator", "if", "--by", "CTN", "--where", "ctn=a", "--year", "2024") == plain)
        let tableau = try lines("--indicator", "TMS", "--by", "tableau", "--where", "tableau=57A", "--year", "2024")
        #expect(tableau.count == 2 && tableau[1].contains(",40976,"))
        for spelling in ["57", "057", "057A", "RG 57 A"] {
            #expect(
                try lines("--indicator", "TMS", "--by", "tableau", "--where", "tableau=\(spelling)", "--year", "2024")
                    == tableau, "\(spelling)")
        }
    }

    @Test(arguments: ["famille-mp=tms", "famille-mp=TMS", "famille-mp=Tms"])
    func namesInAnyCase(_ condition: String) throws {
        let rows = try lines("--indicator", "MP", "--where", condition, "--year", "2024")
        #expect(rows.count == 2 && rows[1].contains("MP,2024,44723,"))
    }

    @Test func conditionsAreRepeatedAndListed() throws {
        let listed = try lines("--indicator", "AT", "--by", "ctn", "--where", "ctn=AA,BB", "--year", "2024")
        let repeated = try lines(
            "--indicator", "AT", "--by", "ctn", "--where", "ctn=BB", "--where", "ctn=AA", "--year=2024")
        #expect(listed.count == 3 && listed == repeated)
    }

    @Test func yearsAsAListOrARange() throws {
        let range = try lines("--indicator", "AT", "--year", "2022-2024")
        #expect(range.count == 4)
        #expect(try lines("--indicator", "AT", "--year", "2022,2023,2024") == range)
        #expect(try lines("--indicator", "AT").count == 6)
    }

    /// Of tableau 7: AA, BB, EE and FF have fewer than two million employees; AA to FF but CC and DD, GG and HH fewer than 80 000
    /// accidents.
    @Test("What a bound leaves out of a ranking is counted and said under the table, in both languages")
    func unranked() throws {
        let words = ["--by", "ctn", "--year", "2024", "--top", "3", "--format", "md"]
        func text(_ more: String...) throws -> String {
            let ending = try Program.run(["query", folder.path, "--quiet"] + words + more)
            return ending.output.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
        }
        let people = try text("--indicator", "IF", "--min-employees", "2000000", "--lang", "fr")
        #expect(people.contains("4 lignes hors classement"), "\(people)")
        #expect(people.contains("ou moins de 2 000 000 salariés)"))
        #expect(!people.contains("(BB)") && people.contains("(CC)"))
        let claims = try text("--indicator", "AT", "--min-claims", "80000", "--lang", "en")
        #expect(
            claims.contains("6 rows not ranked (missing code, unreliable figure or fewer than 80,000 claims)"),
            "\(claims)")
    }

    /// Without a year every year stands in the table, in order.
    @Test func rowsByYearThenCode() throws {
        let records = Record.all(in: try lines("--indicator", "TRAJET", "--by", "ctn").map { $0 + "\n" }.joined())
        let keys = records.map { $0["year"] + $0["ctn"] }
        #expect(keys.count == 45 && keys == keys.sorted())
    }

    @Test func severalDimensionsKeepTheOrderAskedFor() throws {
        let words = ["--indicator", "MP", "--year", "2024", "--where", "tableau=57A,98A"]
        let first = try lines(words[0], words[1], words[2], words[3], words[4], words[5], "--by", "ctn,tableau")
        let second = try lines(words[0], words[1], words[2], words[3], words[4], words[5], "--by", "tableau,ctn")
        #expect(first[0].hasPrefix("indicator,year,ctn,tableau,value"))
        #expect(second[0].hasPrefix("indicator,year,tableau,ctn,value"))
        #expect(first.count == second.count && first.count > 10)
    }

    @Test func theHighestRowsOfEachIndicatorAndYear() throws {
        let rows = Record.all(
            in: try lines("--indicator", "AT,TRAJET", "--by", "ctn", "--year", "2023,2024", "--top", "2")
                .map { $0 + "\n" }.joined())
        // Tableaux 7 and 15-16: CTN I then D for accidents, I then D for commuting, in both years.
        #expect(rows.map { $0["ctn"] } == ["II", "DD", "II", "DD", "II", "DD", "II", "DD"])
        #expect(rows.map { $0["indicator"] }.prefix(5) == ["AT", "AT", "AT", "AT", "TRAJET"])
    }

    @Test func jsonHoldsTheSameFigures() throws {
        struct Line: Decodable {
            let indicator: String
            let year: Int
            let ctn: String
            let value: Double?
            let lower: Double?
            let flag: String
            let reason: String
        }
        let text = try lines("--indicator", "IF", "--by", "ctn", "--year", "2020,2024", "--format", "json").joined()
        let read = try JSONDecoder().decode([Line].self, from: Data(text.utf8))
        #expect(read.count == 18)
        #expect(read[0].value == nil && read[0].flag == ":" && !read[0].reason.isEmpty)
        let first = try #require(read.first { $0.year == 2024 && $0.ctn == "AA" })
        #expect(abs((first.value ?? 0) / 22.588984094736382 - 1) < 1e-12)
        #expect(abs((first.lower ?? 0) / 22.368593499042753 - 1) < 1e-12)
    }

    @Test func excelFrenchHasItsMarkSeparatorsAndCommas() throws {
        let ending = try Program.run(
            ["query", folder.path, "--indicator", "IF", "--year", "2024", "--csv", "excel-fr", "--quiet"])
        #expect(ending.output.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = ending.output.components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines[2].isEmpty)
        #expect(lines[1].hasPrefix("IF;2024;26,42429881235995;26,3544"))
        #expect(lines[1].contains(";0,95;549614;20799568;"))
    }

    @Test func markdownInFrenchAndInEnglish() throws {
        let words = ["--indicator", "IF", "--by", "ctn", "--year", "2022,2024", "--format", "md"]
        let french = try Program.run(["query", folder.path, "--quiet", "--lang", "fr"] + words).output
        #expect(french.contains("| 41,97 ") || french.contains("| 42,0 "))
        #expect(french.contains("rupture de série") && french.contains("*Source\u{A0}:*"))
        let english = try Program.run(["query", folder.path, "--quiet"] + words).output
        #expect(english.contains("| 42.0 ") && english.contains("break in series"))
    }

    @Test func reasonsFollowTheLanguage() throws {
        let french = try lines("--indicator", "IF", "--year", "2020", "--lang", "fr")
        #expect(french[1].contains("non calculé en 2020"))
        #expect(try lines("--indicator", "IF", "--year", "2020")[1].contains("not calculated in 2020"))
    }

    /// The figures do not depend on how many threads read the files.
    @Test func theSameBytesAtAnyNumberOfWorkers() throws {
        let words = ["--indicator", "AT,IF,TG", "--by", "ctn", "--year", "2024"]
        let one = try Program.run(["query", folder.path, "--workers", "1"] + words).output
        #expect(!one.isEmpty)
        for workers in ["2", "5"] {
            #expect(try Program.run(["query", folder.path, "--workers", workers] + words).output == one)
        }
    }

    private func ending(_ words: String...) throws -> Program.Ending {
        try Program.run(["query", folder.path, "--indicator", "AT,IF", "--by", "ctn"] + words)
    }

    @Test func anUnknownCodeIsAnErrorWithTheKnownOnes() throws {
        let unknown = try ending("--where", "ctn=QQ", "--year", "2024")
        #expect(unknown.status == 64 && unknown.output.isEmpty)
        #expect(unknown.error.contains("no row has technical committee (CTN) QQ, and no official list; known: AA, BB"))
    }

    @Test func aYearThatTheDataLackIsAnErrorWithThoseTheyHave() throws {
        let unknown = try ending("--year", "2090")
        #expect(unknown.status == 65 && unknown.output.isEmpty)
        #expect(unknown.error.contains("the data hold nothing of 2090; years there: "))
    }

    /// Tableaux 7 and 8 of 2024: most accidents in I then D; D has no row of its own that lacks its index.
    @Test func everyColumnOfTheHighestRowsIsFilled() throws {
        let table = try ending("--year", "2024", "--top", "2", "--format", "md", "--lang", "en")
        #expect(!table.output.contains(":-- |\n| :") && !table.output.contains("| : |"))
        #expect(table.output.contains("*Ranking:* Accidents at work, 2024."))
        let rows = Record.all(in: try ending("--year", "2024", "--top", "2", "--sort", "IF").output)
        let highest = rows.filter { $0["indicator"] == "IF" }
        #expect(highest.map { $0["ctn"] } == rows.filter { $0["indicator"] == "AT" }.map { $0["ctn"] })
        #expect(Double(highest[0]["value"]) ?? 0 > Double(highest[1]["value"]) ?? 0)
    }
}
