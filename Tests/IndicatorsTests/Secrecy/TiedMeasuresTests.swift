import Facts
import Testing

@testable import Indicators

/// A death counts 99 points, an incapacity one at least: whoever reads the points of a committee knows how many deaths there can be.
@Suite("Measures that bound one another") struct TiedMeasuresTests {
    /// Five establishments of AA with incapacities, one of them with a death; seven of BB with neither death nor few points.
    private func evaluator(points: Int64, _ questions: [Question]) throws -> Evaluator {
        var file = SyntheticFile(name: "claims")
        file.secrecy = .enterprises
        file.isClaimLevel = true
        file.dimensions = [.year, .event, .ctn, .establishment]
        file.measures = [.claims, .deaths, .newIncapacities, .incapacityPoints]
        for number in 0..<5 {
            let isFatal = number == 0
            file.add(
                place("AA", number),
                [
                    .claims: 4, .deaths: isFatal ? 1 : 0, .newIncapacities: 1,
                    .incapacityPoints: isFatal ? 99 : (points - 99) / 4,
                ])
        }
        for number in 5..<12 {
            file.add(place("BB", number), [.claims: 4, .deaths: 1, .newIncapacities: 1, .incapacityPoints: 120])
        }
        var evaluator = try Evaluator(file)
        try evaluator.conceal(for: questions)
        return evaluator
    }

    private func place(_ ctn: String, _ number: Int) -> [Dimension: String] {
        [.year: "2024", .event: "AT", .ctn: ctn, .establishment: "\(number)"]
    }

    private func question(_ text: String) throws -> Question {
        Question(
            expression: try Indicators.Expression(parsing: text), by: [.ctn], selection: Selection([.event: ["AT"]]),
            years: [2024])
    }

    private func isHidden(_ code: String, _ question: Question, _ evaluator: Evaluator) throws -> Bool {
        let row = try #require(evaluator.table(question).rows.first { $0.codes == [code] })
        return row.cell.value == nil
    }

    @Test("Points that allow for one death only are hidden where the one death is")
    func pointsGiveTheDeathBack() throws {
        let (deaths, points) = (try question("DECES"), try question("SOMME-TAUX-IP"))
        let evaluator = try evaluator(points: 139, [deaths, points])
        #expect(try isHidden("AA", deaths, evaluator), "one establishment")
        #expect(try isHidden("AA", points, evaluator), "139 points are one death at most, and a zero would be printed")
        #expect(try !isHidden("BB", deaths, evaluator) && !isHidden("BB", points, evaluator))
    }

    @Test(
        "Points that allow for three deaths, or stand alone, are shown", arguments: [(Int64(139), false), (299, true)])
    func shown(points: Int64, asksDeaths: Bool) throws {
        let asked = try question("SOMME-TAUX-IP")
        let evaluator = try evaluator(points: points, asksDeaths ? [try question("DECES"), asked] : [asked])
        #expect(try !isHidden("AA", asked, evaluator))
    }

    /// What is read in a report: deaths of AA hidden, its points printed.
    @Test("The attacker of a report knows it", arguments: [(197.0, true), (198, false)])
    func attacked(points: Double, isFound: Bool) throws {
        func line(_ text: String, _ value: Double?) throws -> ReportedTable.Line {
            ReportedTable.Line(
                expression: try Indicators.Expression(parsing: text), year: 2024, codes: ["AA"], numerator: value,
                denominator: nil, isConfidential: value == nil)
        }
        let table = ReportedTable(
            name: "gravite", by: [.ctn], selection: Selection([.event: ["AT"]]), isCut: false,
            lines: [try line("DECES", nil), try line("SOMME-TAUX-IP", points)])
        let attack = ReportAttack([table]) { _, _, _, _ in [] }
        let leaks = try attack.leaks { _ in nil }
        #expect(leaks.isEmpty != isFound, "198 points may be two deaths")
    }
}
