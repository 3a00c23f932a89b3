import Facts
import Reports
import Tables
import Testing

@testable import Indicators

/// What is said of a ranking: by what rows were ranked, where other columns or years could be taken for it.
@Suite("Sentences on rankings") struct RankingCaptionTests {
    private func answer(_ code: String, years: [Int] = [2024], missing: Int = 0) throws -> IndicatorTable {
        let question = Question(
            expression: try Indicators.Expression(parsing: code, in: Shipped.vocabulary().catalogue), by: [.ctn],
            selection: Selection(), years: nil)
        let codes = ["AA", "BB"] + Array(repeating: "xx", count: missing)
        let rows = years.flatMap { year in
            codes.map { Row(year: year, codes: [$0], cell: Cell(value: 50, numerator: Quantity(50), unit: .count)) }
        }
        return IndicatorTable(question: question, rows: Rows(rows), sources: [], absence: nil)
    }

    private func said(_ texts: [RankingRequest.Key: String], _ answers: IndicatorTable...) throws -> [Phrase] {
        let request = try RankingRequest(texts, of: answers.map(\.question.expression))
        let ranking = try #require(Ranking(request, of: answers, population: nil))
        return Caption(.english).ranking(ranking, request, of: answers)
    }

    private func line(_ text: String) -> Phrase { Phrase(.emphasis("Ranking:"), .text(" " + text)) }

    @Test("Of one column and one year nothing is said") func alone() throws {
        #expect(try said([.top: "2"], answer("AT")).isEmpty)
        #expect(try said([.sort: "value"], answer("AT")).isEmpty)
    }

    @Test("Beside another column of a table that is cut, or another year, what decides is said") func amongOthers()
        throws
    {
        let line = line("Accidents at work, 2024.")
        #expect(try said([.top: "2"], answer("AT"), answer("MP")) == [line])
        #expect(try said([.top: "2"], answer("AT", years: [2023, 2024])) == [line])
        #expect(try said([.sort: "value"], answer("AT"), answer("MP")).isEmpty)
    }

    @Test("Rows that are not ranked are counted, with the reasons that leave a row out") func unranked() throws {
        let one = "1 row not ranked (missing code or unreliable figure)."
        #expect(try said([.top: "2"], answer("AT", missing: 1)) == [line(one)])
        let three = "3 rows not ranked (missing code, unreliable figure or fewer than 51 claims)."
        #expect(try said([.top: "2", .minimumClaims: "51"], answer("AT", missing: 1)) == [line(three)])
        #expect(try said([.top: "2", .minimumClaims: "50"], answer("AT")).isEmpty)
    }
}
