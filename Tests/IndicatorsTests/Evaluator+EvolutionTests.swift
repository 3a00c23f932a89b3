import Facts
import Tables
import Testing

@testable import Indicators

struct EvaluatorEvolutionTests {
    /// AT, TRAJET, MP and employees for six years; the same figures each year but in 2024.
    private var file: SyntheticFile {
        var file = SyntheticFile(isSeries: true)
        for year in 2019...2024 {
            for event in ["AT", "trajet", "MP"] {
                file.add([.year: String(year), .event: event], [.claims: year == 2024 ? 440 : 400])
            }
            file.expose([.year: String(year)], [.employees: 2_000_000, .hours: 3_200_000_000])
        }
        return file
    }

    @Test(arguments: ["AT", "TRAJET", "MP", "IF", "TF"])
    func equalYearsDoNotChange(_ code: String) throws {
        let cell = try Evaluator(file).cell("EVOLUTION(\(code))", year: 2023)
        #expect(cell.value == 0)
        let (lower, upper) = (try #require(cell.lower), try #require(cell.upper))
        #expect(lower < 0 && upper > 0)
    }

    @Test func theChangeIsInPercent() throws {
        let cell = try Evaluator(file).cell("EVOLUTION(AT)", year: 2024)
        expectClose(cell.value, 10, relative: 1e-12)
        #expect(cell.numerator == Quantity(440) && cell.denominator == Quantity(400))
        #expect(cell.unit == .percent)
    }

    @Test("What the earlier year is flagged with, the change is too", arguments: [Flags.estimated, .provisional])
    func flagsOfTheEarlierYear(flag: Flags) throws {
        var file = SyntheticFile()
        file.published = [
            .init(indicator: "AT-4J", codes: [.year: "2020"], value: 100, flags: flag),
            .init(indicator: "AT-4J", codes: [.year: "2021"], value: 110),
        ]
        let evaluator = try Evaluator(file)
        let change = try evaluator.cell("EVOLUTION(AT-4J)", year: 2021)
        expectClose(change.value, 10, relative: 1e-12)
        #expect(change.flags == flag)
        #expect(try evaluator.cell("INDICE(AT-4J/2020)", year: 2021).flags == flag)
    }

    @Test("Figures of a year whose source stops before its end are provisional, and so are changes to it")
    func partialYear() throws {
        var file = file
        file.observed = "2024-09-30"
        let evaluator = try Evaluator(file)
        #expect(try evaluator.cell("AT", year: 2024).flags == .provisional)
        #expect(try evaluator.cell("AT", year: 2024).reasons == [.partialYear(year: 2024, state: "2024-09-30")])
        #expect(try evaluator.cell("EVOLUTION(AT)", year: 2024).flags == .provisional)
        #expect(try evaluator.cell("AT", year: 2023).flags == [])
    }

    /// product.md: a line is never drawn across the rupture of 2022.
    @Test(arguments: ["AT", "TRAJET", "MP", "IF", "TF"])
    func nothingCrossesTheBreakOf2022(_ code: String) throws {
        let evaluator = try Evaluator(file)
        #expect(try evaluator.cell("EVOLUTION(\(code))", year: 2022).reasons == [.acrossBreak(year: 2022)])
        #expect(try evaluator.cell("INDICE(\(code)/2021)", year: 2024).reasons == [.acrossBreak(year: 2022)])
        #expect(try evaluator.cell("INDICE(\(code)/2022)", year: 2021).reasons == [.acrossBreak(year: 2022)])
        expectClose(try evaluator.cell("INDICE(\(code)/2022)", year: 2024).value, 110, relative: 1e-12)
        expectClose(try evaluator.cell("EVOLUTION(\(code))", year: 2024).value, 10, relative: 1e-12)
    }

    /// Establishments, other insurers, other countries: their series do not break where the insurer's do.
    @Test(arguments: ["Extrait de l'assureur : sinistres par établissement", "Transport Canada", "a.csv"])
    func seriesOfAnotherSource(_ source: String) throws {
        var own = file
        own.source = source
        let evaluator = try Evaluator(own)
        #expect(try evaluator.ask("AT").rows.allSatisfy { $0.cell.value != nil && $0.cell.flags.isEmpty })
        #expect(try evaluator.cell("EVOLUTION(AT)", year: 2022).value != nil)
    }

    @Test func theYearOfTheBreakIsFlagged() throws {
        let table = try Evaluator(file).ask("AT")
        for row in table.rows {
            #expect(row.cell.flags == (row.year == 2022 ? .breakInSeries : []), "\(row.year)")
            #expect(row.cell.value != nil)
        }
        let facts = try table.cell(year: 2022).reasons.first?.facts
        guard case .breakInSeries(2022, let sentence)? = facts as? IndicatorReason else {
            Issue.record("no reason")
            return
        }
        #expect(!sentence.french.isEmpty && !sentence.english.isEmpty)
    }

    /// methods.md 0: the indices of 2020 are not calculated for accidents; the counts remain.
    @Test(arguments: ["IF", "TF", "IF-TRAJET"])
    func indicesOf2020AreNotCalculated(_ code: String) throws {
        let evaluator = try Evaluator(file)
        let cell = try evaluator.cell(code, year: 2020)
        #expect(cell.value == nil && cell.lower == nil)
        guard case .notCalculated(2020, _)? = cell.reasons.first?.facts as? IndicatorReason else {
            Issue.record("\(cell.reasons)")
            return
        }
        #expect(cell.numerator == Quantity(400))
        for year in [2020, 2021] { #expect(try evaluator.cell("EVOLUTION(\(code))", year: year).value == nil) }
        #expect(try evaluator.cell("AT", year: 2020).value == 400)
    }

    @Test func withoutABreakAnIndexGoesThrough() throws {
        let evaluator = try Evaluator(file)
        #expect(try evaluator.cell("INDICE(AT/2019)", year: 2021).value == 100)
        #expect(try evaluator.cell("EVOLUTION(HEURES)", year: 2022).value == 0)
    }

    /// The files of 2020 and 2021 count « salariés en activités ou au chômage partiel », those of 2023 and 2024 « salariés ».
    @Test(arguments: [2020, 2022])
    func employeesOfShortTimeWorkDoNotCompare(year: Int) throws {
        let cell = try Evaluator(file).cell("EVOLUTION(SALARIES)", year: year)
        #expect(cell.value == nil && cell.flags.text.contains(":"))
        #expect(try Evaluator(file).cell("EVOLUTION(SALARIES)", year: 2021).value == 0)
    }

    @Test func aBaseOfZeroHasNoRatio() throws {
        var file = SyntheticFile()
        file.add([.year: "2023", .event: "AT"], [.claims: 0])
        file.add([.year: "2024", .event: "AT"], [.claims: 3])
        #expect(try Evaluator(file).cell("EVOLUTION(AT)", year: 2024).reasons == [.zeroBase])
    }

    @Test func aYearBeforeTheDataHasNoEvolution() throws {
        let cell = try Evaluator(file).cell("EVOLUTION(AT)", year: 2019)
        #expect(cell.value == nil && !cell.reasons.isEmpty)
    }
}
