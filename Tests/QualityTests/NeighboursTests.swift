import Testing
import Words

@testable import Quality

/// Rates that lost their decimal mark in a file of one year: the section of their code tells it.
struct NeighboursTests {
    private func point(_ code: String, _ value: Double, year: String = "2018") -> FigurePoint {
        FigurePoint(
            file: "taux-\(year).csv", line: 2, year: year, codes: Bilingual(same: "code-risque \(code)"), value: value,
            section: String(code.prefix(2)))
    }

    private func suspects(_ points: [FigurePoint]) -> [String] {
        Outliers(subject: Bilingual(same: "TAUX-NET"), points: points).suspects.map {
            "\($0.point.codes.english) \($0.point.year)"
        }
    }

    /// As the decree of 2018 prints them: 2,3 and 2,01 became 23 and 201.
    private let rates2018 = [("28.1AB", 4.1), ("75.3AA", 1.2), ("80.1ZA", 1.4), ("80.2AA", 23), ("80.2CA", 201)]

    @Test func wholeNumbersTenTimesTheirSection() {
        #expect(
            suspects(rates2018.map { point($0.0, $0.1) }) == ["code-risque 80.2AA 2018", "code-risque 80.2CA 2018"])
    }

    @Test func anotherYearThatIsLikeIt() {
        let high = [
            point("26.6JB", 95), point("26.6JB", 81.7, year: "2017"), point("26.1AA", 6.2), point("26.2AA", 3.1),
        ]
        #expect(suspects(high).isEmpty)
        #expect(suspects(Array(high.dropFirst(0)).filter { $0.year == "2018" }) == ["code-risque 26.6JB 2018"])
    }

    @Test func nineTimesIsNone() {
        #expect(suspects([point("80.1ZA", 1.5), point("80.1ZB", 1.2), point("80.2AA", 14)]).isEmpty)
    }

    /// Deaths, or any count: whole numbers have no mark to lose.
    @Test func aColumnOfWholeNumbers() {
        #expect(suspects([point("80.1ZA", 1.5), point("80.1ZB", 2), point("80.2AA", 3), point("80.2AB", 300)]).isEmpty)
    }
}
