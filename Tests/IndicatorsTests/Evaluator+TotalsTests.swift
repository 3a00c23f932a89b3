import Facts
import Tables
import Testing

@testable import Indicators

struct EvaluatorTotalsTests {
    private func days(_ year: Int) -> SyntheticFile {
        var file = SyntheticFile(measures: [.days])
        for event in ["AT", "trajet", "MP"] { file.add([.year: String(year), .event: event], [.days: 2360]) }
        return file
    }

    /// 236 working days of 7 hours in 2024 (methods.md 0).
    @Test func daysAreDividedByTheNamedParameter() throws {
        let cell = try Evaluator(days(2024)).cell("ETP", year: 2024)
        #expect(cell.value == 30)
        #expect(cell.numerator == Quantity(7080) && cell.denominator == Quantity(236))
        #expect(cell.unit == .fullTimeEquivalents)
    }

    /// The divisor of 2014 has a decimal: it stands beside the figure as it is.
    @Test func aDecimalDivisorIsShownExactly() throws {
        let cell = try Evaluator(days(2014)).cell("ETP", year: 2014)
        expectClose(cell.value, 7080 / 222.2)
        #expect(cell.denominator?.description == "222.2")
    }

    @Test func aYearWithoutTheParameterListsTheYears() throws {
        let cell = try Evaluator(days(2021)).cell("ETP", year: 2021)
        #expect(cell.value == nil)
        #expect(
            cell.reasons.sentences(.french)
                == "le paramètre « Jours par équivalent temps plein et par an, diviseur des journées d'arrêt » n'a pas de valeur "
                + "en 2021 ; années connues : 2014, 2023, 2024")
        #expect(cell.reasons.sentences(.english).contains("“Days per full-time equivalent and year, "))
        #expect(cell.numerator == Quantity(7080))
    }

    @Test func publishedFiguresStandAsTheyAre() throws {
        var file = SyntheticFile(isSeries: true)
        file.published = [
            .init(indicator: "TAUX-NET", codes: [.year: "2023"], value: 2.24),
            .init(indicator: "TAUX-NET", codes: [.year: "2024"], value: nil),
        ]
        let table = try Evaluator(file).ask("TAUX-NET")
        #expect(try table.cell(year: 2023).value == 2.24)
        #expect(try table.cell(year: 2024).reasons == [.absentInSource("NC")])
        #expect(table.sources == ["Assurance Maladie – Risques professionnels, file"])
        #expect(
            try Evaluator(file).cell("TAUX-BRUT", year: 2023).reasons == [
                .notPublished(indicator: Repository.name("TAUX-BRUT"))
            ])
    }

    /// Rates of committees do not make a national one.
    @Test func publishedRatesAreNotAdded() throws {
        var file = SyntheticFile(isSeries: true)
        file.published = ["AA", "BB"].map {
            .init(indicator: "TAUX-NOTIFIE", codes: [.year: "2024", .ctn: $0], value: 2)
        }
        let evaluator = try Evaluator(file)
        #expect(
            try evaluator.cell("TAUX-NOTIFIE", year: 2024).reasons
                == [.doesNotAdd(indicator: Repository.name("TAUX-NOTIFIE"), over: [.ctn])])
        #expect(try evaluator.ask("TAUX-NOTIFIE", by: [.ctn]).rows.map(\.cell.value) == [2, 2])
        #expect(try evaluator.cell("TAUX-NOTIFIE", where: [.ctn: ["AA"]], year: 2024).value == 2)
    }

    /// A figure that the facts give is computed; the printed one only fills a hole, and says that it is printed.
    @Test func aPublishedIndexFillsAHole() throws {
        var file = SyntheticFile(isSeries: true)
        file.published = [.init(indicator: "IF", codes: [.year: "2024"], value: 26.4)]
        let cell = try Evaluator(file).cell("IF", year: 2024)
        #expect(cell.value == 26.4)
        #expect(cell.reasons == [.publishedFigure(source: "Assurance Maladie – Risques professionnels, file")])
        var claims = SyntheticFile(name: "claims")
        claims.add([.year: "2024", .event: "AT"], [.claims: 50])
        claims.expose([.year: "2024"], [.employees: 200_000])
        #expect(try Evaluator(file, claims).cell("IF", year: 2024).value == 25)
    }

    @Test(arguments: [(236.0, "236"), (222.2, "222.2"), (0.5, "0.5"), (1.234567, "1.234567")])
    func parametersAreExactDecimals(_ value: Double, _ text: String) {
        #expect(Quantity(decimal: value).description == text)
    }
}
