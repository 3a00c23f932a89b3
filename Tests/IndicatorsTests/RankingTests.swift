import Facts
import Tables
import Testing

@testable import Indicators

@Suite("The highest rows") struct RankingTests {
    /// Claims and employees by CTN. Of 1 000 employees: AA 40 claims, BB 30, CC 50, DD 5 (fewer than 10: unreliable), xx 90.
    private var file: SyntheticFile {
        var file = SyntheticFile()
        file.dimensions = [.year, .event, .ctn]
        file.exposureKey = [.year, .ctn]
        let counts: [(String, Int64, Int64)] = [
            ("AA", 400, 10_000), ("BB", 600, 20_000), ("CC", 150, 3_000), ("DD", 5, 1_000), ("xx", 900, 10_000),
        ]
        for (ctn, claims, employees) in counts {
            for year in ["2023", "2024"] {
                file.add([.year: year, .event: "AT", .ctn: ctn], [.claims: year == "2024" ? claims : 700 - claims / 2])
                file.expose([.year: year, .ctn: ctn], [.employees: employees * 100, .hours: employees * 160_000])
            }
        }
        return file
    }

    private func ranked(
        _ indicators: String, _ texts: [RankingRequest.Key: String], years: [Int] = [2024]
    ) throws -> (ranking: Ranking, answers: [IndicatorTable]) {
        let evaluator = try Evaluator(file)
        let questions = try QuestionReader(Repository.vocabulary).questions(
            indicators, by: "ctn", conditions: [], years: nil
        )
        .map { $0.inYears(years) }
        let request = try RankingRequest(texts, of: questions.map(\.expression))
        let answers = questions.map(evaluator.table)
        let population = request.questions(behind: questions, in: Repository.catalogue).first.map(evaluator.table)
        let ranking = try #require(Ranking(request, of: answers, population: population))
        return (ranking, ranking.applied(to: answers))
    }

    private func codes(_ answer: IndicatorTable, year: Int = 2024) -> [String] {
        answer.rows.filter { $0.year == year }.map { $0.codes[0] }
    }

    /// AT: BB 600, AA 400, CC 150. IF: CC 50, AA 40, BB 30.
    @Test("Every column keeps the rows of the first indicator, each with its figure")
    func firstDecides() throws {
        let (ranking, answers) = try ranked("AT,IF", [.top: "2"])
        #expect(ranking.expression.code == "AT" && ranking.year == 2024)
        #expect(codes(answers[0]) == ["BB", "AA"] && codes(answers[1]) == ["BB", "AA"])
        #expect(answers[1].rows.map(\.cell.value) == [30, 40])
    }

    @Test("Another indicator decides where it is named")
    func sorted() throws {
        let (ranking, answers) = try ranked("AT,IF", [.top: "2", .sort: "if"])
        #expect(ranking.expression.code == "IF")
        #expect(codes(answers[0]) == ["CC", "AA"] && codes(answers[1]) == ["CC", "AA"])
    }

    /// 2023: DD 698, CC 625, AA 500, BB 400; the year that decides is 2024.
    @Test("The latest year decides, and every year of the kept rows stays")
    func latestYear() throws {
        let (ranking, answers) = try ranked("AT", [.top: "2"], years: [2023, 2024])
        #expect(ranking.year == 2024)
        #expect(codes(answers[0], year: 2023) == ["BB", "AA"] && codes(answers[0]) == ["BB", "AA"])
    }

    @Test("A missing code and an unreliable figure are not ranked, and counted")
    func unranked() throws {
        let (ranking, answers) = try ranked("IF", [.top: "9"])
        #expect(codes(answers[0]) == ["CC", "AA", "BB"])
        #expect(ranking.unrankedCount == 2)
        let all = try ranked("IF", [.sort: "value"]).answers
        #expect(codes(all[0]) == ["CC", "AA", "BB", "xx", "DD"])
    }

    @Test("Rows of fewer claims or employees than asked for are not ranked")
    func bounds() throws {
        #expect(codes(try ranked("IF", [.top: "9", .minimumClaims: "400"]).answers[0]) == ["AA", "BB"])
        #expect(codes(try ranked("IF", [.top: "9", .minimumEmployees: "10000"]).answers[0]) == ["AA", "BB"])
        #expect(try ranked("IF", [.top: "9", .minimumEmployees: "10001"]).ranking.unrankedCount == 4)
    }

    @Test("Equal figures stand in the order of codes, rows without a figure last")
    func ties() throws {
        var file = SyntheticFile()
        file.dimensions = [.year, .event, .ctn]
        for (ctn, claims) in [("AA", Int64?.some(5)), ("BB", 9), ("CC", 5), ("DD", nil), ("EE", 1)] {
            file.add([.year: "2023", .event: "AT", .ctn: ctn], [.claims: claims])
        }
        let answer = try Evaluator(file).ask("AT", by: [.ctn])
        let request = try RankingRequest([.sort: "value"], of: [answer.question.expression])
        let ranking = try #require(Ranking(request, of: [answer], population: nil))
        #expect(codes(ranking.applied(to: [answer])[0], year: 2023) == ["BB", "AA", "CC", "EE", "DD"])
    }

    @Test(
        "What asks for no order is an error of its key",
        arguments: [
            ([RankingRequest.Key.top: "0"], RankingRequest.Key.top), ([.top: "x"], .top), ([.sort: "size"], .sort),
            ([.minimumClaims: "5"], .minimumClaims), ([.top: "3", .minimumEmployees: "-1"], .minimumEmployees),
        ])
    func refused(texts: [RankingRequest.Key: String], key: RankingRequest.Key) throws {
        let indicators = try QuestionReader(Repository.vocabulary).expressions("AT")
        let error = #expect(throws: RankingError.self) { try RankingRequest(texts, of: indicators) }
        #expect(error?.key == key)
    }

    @Test(
        "What is derived of a count of claims has claims behind each row; the part of the top establishments has no rows",
        arguments: [
            ("EVOLUTION(AT)", true), ("INDICE(AT/2020)", true), ("PART(AT)", true), ("CONCENTRATION(AT/10)", false),
            ("HASARD(AT/10)", false), ("EVOLUTION(JOURS)", false), ("PART(SALARIES)", false),
        ])
    func claimsOfDerived(text: String, isBounded: Bool) throws {
        let indicators = try QuestionReader(Repository.vocabulary).expressions(text)
        let request = try? RankingRequest([.top: "3", .minimumClaims: "10"], of: indicators)
        #expect((request?.minimumClaims == 10) == isBounded)
    }

    @Test("Days are no claims: a bound on claims of such an indicator is refused")
    func claimsOfDays() throws {
        let indicators = try QuestionReader(Repository.vocabulary).expressions("JOURS")
        #expect(throws: RankingError.self) { try RankingRequest([.top: "3", .minimumClaims: "10"], of: indicators) }
    }
}
