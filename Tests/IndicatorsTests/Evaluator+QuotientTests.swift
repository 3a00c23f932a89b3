import Facts
import Tables
import Testing
import Words

@testable import Indicators

/// Italy, transport, as Eurostat publishes it (hsw_n2_01 and lfsa_eisn2), with the breaks that it marks.
@Suite("Published figures of countries")
struct EvaluatorQuotientTests {
    private static let accidents: [(Int, Double, Flags)] = [
        (2017, 30698, []), (2018, 28617, []), (2019, 27086, []), (2020, 19422, .breakInSeries), (2021, 29220, []),
    ]
    private static let employment: [(Int, Double?, Flags)] = [
        (2017, 1109.5, []), (2018, 1117.7, .breakInSeries), (2019, 1131.8, []), (2020, nil, []),
        (2021, 1141.3, .breakInSeries),
    ]

    private static func file(_ indicator: String, _ figures: [(Int, Double?, Flags)]) -> SyntheticFile {
        var file = SyntheticFile(name: indicator, isSeries: true, measures: [])
        file.published = figures.map { year, value, flags in
            SyntheticFile.PublishedRow(
                indicator: indicator, codes: [.year: String(year), .country: "IT"], value: value, flags: flags)
        }
        return file
    }

    private func evaluator() throws -> Evaluator {
        var accidents = Self.file("AT-4J", Self.accidents.map { ($0, $1, $2) })
        accidents.countingRule = CountingRule(absenceDays: 4, deathDelay: .days(365))
        return try Evaluator(accidents, Self.file("EMPLOI", Self.employment))
    }

    @Test("A flag of the source stays with the figure, and says its year")
    func flags() throws {
        let table = try evaluator().ask("AT-4J", by: [.country])
        let broken = try table.cell("IT", year: 2020)
        #expect(broken.value == 19422 && broken.flags == .breakInSeries)
        #expect(broken.reasons.contains(.breakInSource(year: 2020)))
        #expect(try table.cell("IT", year: 2021).flags == [])
    }

    @Test("Evolutions and indices stop at a break of the source, and go on after it")
    func breaks() throws {
        let evaluator = try evaluator()
        let change = try evaluator.ask("EVOLUTION(AT-4J)", by: [.country])
        expectClose(try change.cell("IT", year: 2019).value, 100 * (27086.0 / 28617 - 1))
        #expect(try change.cell("IT", year: 2020).reasons == [.acrossBreak(year: 2020)])
        expectClose(try change.cell("IT", year: 2021).value, 100 * (29220.0 / 19422 - 1))
        let index = try evaluator.ask("INDICE(AT-4J/2017)", by: [.country])
        expectClose(try index.cell("IT", year: 2019).value, 100 * 27086.0 / 30698)
        for year in [2020, 2021] {
            #expect(try index.cell("IT", year: year).reasons == [.acrossBreak(year: 2020)])
        }
        let backwards = try evaluator.ask("INDICE(AT-4J/2021)", by: [.country])
        #expect(try backwards.cell("IT", year: 2019).reasons == [.acrossBreak(year: 2020)])
        expectClose(try backwards.cell("IT", year: 2020).value, 100 * 19422.0 / 29220)
    }

    @Test("A quotient divides row by row; a break in either figure breaks it")
    func quotient() throws {
        let table = try evaluator().ask("AT-4J-EMPLOI", by: [.country])
        let cell = try table.cell("IT", year: 2019)
        expectClose(cell.value, 27086 / 1131.8 * 100)
        #expect(cell.numerator == Quantity(27086) && cell.denominator == Quantity(11318, scale: 10))
        #expect(cell.unit.rawValue == "per_100000_workers" && cell.lower == nil)
        #expect(try table.cell("IT", year: 2018).flags == .breakInSeries)
        #expect(try table.cell("IT", year: 2018).reasons.contains(.breakInSource(year: 2018)))
        #expect(try table.cell("IT", year: 2020).value == nil)
        #expect(try table.cell("IT", year: 2020).reasons == [.absentInSource("NC")])
        for row in table.rows { expectSound(row.cell, "\(row.year)") }
    }

    @Test("Without one of the two files, the quotient says which figure is not published")
    func missingPart() throws {
        let evaluator = try Evaluator(Self.file("AT-4J", Self.accidents.map { ($0, $1, $2) }))
        let table = try evaluator.ask("AT-4J-EMPLOI", by: [.country], years: [2019])
        #expect(try table.cell("IT", year: 2019).reasons == [.notPublished(indicator: Repository.name("EMPLOI"))])
    }

    @Test(
        "A break that a descriptor declares is that of its own file, with its reason, and no evolution or index crosses it"
    )
    func ownBreaks() throws {
        let why = Bilingual("La règle change en 2020.", "The rule changes in 2020.")
        var file = SyntheticFile(source: "WorkSafe")
        for (year, claims) in [("2019", Int64(100)), ("2020", 80), ("2021", 88)] {
            file.add([.year: year, .event: "AT"], [.claims: claims])
        }
        file.breaks = [SeriesBreak(indicators: ["AT"], year: 2020, reason: why)]
        let evaluator = try Evaluator(file)
        let cell = try evaluator.cell("AT", year: 2020)
        #expect(cell.value == 80 && cell.flags == .breakInSeries)
        #expect(cell.reasons.contains(.breakInSeries(year: 2020, sentence: why)))
        #expect(try evaluator.cell("EVOLUTION(AT)", year: 2020).reasons == [.acrossBreak(year: 2020)])
        #expect(try evaluator.cell("INDICE(AT/2019)", year: 2021).value == nil)
        expectClose(try evaluator.cell("EVOLUTION(AT)", year: 2021).value, 10)
        #expect(try evaluator.cell("AT", year: 2021).flags == [])
    }

    @Test("Breaks of the French insurer do not break other countries")
    func frenchBreaks() throws {
        var file = SyntheticFile(dimensions: [.year, .event, .country])
        for country in ["FR", "IT"] { file.add([.year: "2022", .event: "AT", .country: country], [.claims: 100]) }
        let evaluator = try Evaluator(file)
        let table = try evaluator.ask("AT", by: [.country])
        #expect(try table.cell("FR", year: 2022).flags.contains(.breakInSeries))
        #expect(try !table.cell("IT", year: 2022).flags.contains(.breakInSeries))
        #expect(try !evaluator.cell("AT", where: [.country: ["IT"]], year: 2022).flags.contains(.breakInSeries))
        #expect(try evaluator.cell("AT", year: 2022).flags.contains(.breakInSeries))
        var italian = SyntheticFile(country: "IT")
        italian.add([.year: "2022", .event: "AT"], [.claims: 100])
        #expect(try Evaluator(italian).cell("AT", year: 2022).flags == [])
    }
}
