import Facts
import Tables
import Testing

@testable import Indicators

struct EvaluatorRatesTests {
    private var file: SyntheticFile {
        var file = SyntheticFile()
        file.dimensions = [.year, .event, .ctn]
        file.exposureKey = [.year, .ctn]
        file.add([.year: "2024", .event: "AT", .ctn: "AA"], [.claims: 100])
        file.add([.year: "2024", .event: "AT", .ctn: "ZC"], [.claims: 2])
        // Employees and hours are kept in hundredths.
        file.expose([.year: "2024", .ctn: "AA"], [.employees: 400_000, .hours: 640_000_000])
        file.expose([.year: "2024", .ctn: "BB"], [.employees: 50_000, .hours: 80_000_000])
        return file
    }

    /// 100 x 1,000 / 4,000 and 100 x 1,000,000 / 6,400,000; limits of 100 by chi-square, 81.3640 and 121.6268.
    @Test func ratesAndLimitsByHand() throws {
        let evaluator = try Evaluator(file)
        let index = try evaluator.ask("IF", by: [.ctn], years: [2024]).cell("AA", year: 2024)
        #expect(index.value == 25)
        expectClose(index.lower, 25 * 0.8136399125, relative: 1e-9)
        expectClose(index.upper, 25 * 1.2162679379, relative: 1e-9)
        #expect(index.numerator == Quantity(100) && index.denominator == Quantity(400_000, scale: 100))
        #expect(index.flags == [] && index.reasons.isEmpty)
        #expect(try evaluator.ask("TF", by: [.ctn], years: [2024]).cell("AA", year: 2024).value == 15.625)
    }

    @Test func whereNobodyIsExposedThereIsNoRate() throws {
        let cell = try Evaluator(file).ask("IF", by: [.ctn], years: [2024]).cell("ZC", year: 2024)
        #expect(cell.value == nil)
        #expect(cell.numerator == Quantity(2))
        #expect(cell.reasons == [.noExposure(dimensions: [.ctn], codes: ["ZC"])])
    }

    @Test func whereNoClaimIsListedTheRateIsZeroAndUnreliable() throws {
        let cell = try Evaluator(file).ask("IF", by: [.ctn], years: [2024]).cell("BB", year: 2024)
        #expect(cell.value == 0 && cell.lower == 0)
        expectClose(cell.upper, 3.6888794541139354 * 1000 / 500)
        #expect(cell.flags == .unreliable)
        #expect(cell.reasons == [.tooFew(numerator: 0, minimum: 10), .smallPopulation(minimum: 2000)])
    }

    @Test(
        "A rate on exactly as many claims as are needed is reliable; on one less it is not",
        arguments: [(10, false), (9, true)])
    func exactlyEnoughClaims(claims: Int64, isUnreliable: Bool) throws {
        var file = SyntheticFile()
        file.add([.year: "2024", .event: "AT"], [.claims: claims])
        file.expose([.year: "2024"], [.employees: 900_000, .hours: 1_440_000_000])
        let cell = try Evaluator(file).cell("IF", year: 2024)
        #expect(cell.flags == (isUnreliable ? .unreliable : []))
        #expect(cell.reasons == (isUnreliable ? [.tooFew(numerator: 9, minimum: 10)] : []))
    }

    /// 45 diseases without a code are of a special account; 100 employees without a code are of an unknown activity.
    @Test func aMissingCodeOfTwoFilesIsNoPopulation() throws {
        var employees = SyntheticFile(name: "employees")
        employees.dimensions = [.year, .event, .naf38]
        employees.exposureKey = [.year, .naf38]
        for (code, people) in [("AZ", Int64(10_000)), ("xx", 100)] {
            employees.add([.year: "2024", .event: "AT", .naf38: code], [.claims: 20])
            employees.expose([.year: "2024", .naf38: code], [.employees: people * 100, .hours: people * 160_000])
        }
        var diseases = SyntheticFile(name: "diseases")
        diseases.dimensions = [.year, .event, .naf38, .familleMP]
        for (code, claims) in [("AZ", Int64(30)), ("xx", 45)] {
            diseases.add([.year: "2024", .event: "MP", .naf38: code, .familleMP: "TMS"], [.claims: claims])
        }
        let evaluator = try Evaluator(employees, diseases)
        let rates = try evaluator.ask("IF-TMS", by: [.naf38], years: [2024])
        #expect(try rates.cell("AZ", year: 2024).value == 3)
        let missing = try rates.cell("xx", year: 2024)
        #expect(missing.value == nil && missing.reasons == [.unmatchedCode] && missing.numerator == Quantity(45))
        // The accidents and the employees of one row are of the same units.
        #expect(try evaluator.ask("IF", by: [.naf38], years: [2024]).cell("xx", year: 2024).value == 200)
        #expect(try evaluator.ask("IF-TMS", years: [2024]).rows.first?.cell.numerator == Quantity(75))
    }

    /// The file of diseases: 30 of AA and 45 of the special account have no activity, of which AA alone has employees.
    @Test func claimsOfTheSpecialAccountHaveNoPopulation() throws {
        var file = SyntheticFile(name: "diseases")
        file.dimensions = [.year, .event, .ctn, .naf38, .familleMP]
        file.exposureKey = [.year, .ctn, .naf38]
        for (ctn, naf, claims) in [("AA", "CA", Int64(20)), ("AA", "xx", 30), ("ZC", "xx", 45)] {
            file.add(
                [.year: "2024", .event: "MP", .ctn: ctn, .naf38: naf, .familleMP: "TMS"], [.claims: claims])
            let people: Int64 = ctn == "ZC" ? 0 : 1_000
            file.expose([.year: "2024", .ctn: ctn, .naf38: naf], [.employees: people * 100, .hours: people * 160_000])
        }
        let evaluator = try Evaluator(file)
        let rates = try evaluator.ask("IF-TMS", by: [.naf38], years: [2024])
        #expect(try rates.cell("CA", year: 2024).value == 20)
        #expect(try rates.cell("xx", year: 2024).reasons == [.unmatchedCode])
        // Of one committee the claims are those of its employees; all together follow the official convention.
        let own = try evaluator.ask("IF-TMS", by: [.ctn, .naf38], years: [2024])
        #expect(own.rows.first { $0.codes == ["AA", "xx"] }?.cell.value == 30)
        #expect(try evaluator.ask("IF-TMS", years: [2024]).rows.first?.cell.value == 47.5)
    }

    /// Of two tableaux the special account has the first alone; of released files each row says whether it has some.
    @Test("A rate whose numerator keeps the special account says so beside the figure, and no other does")
    func theConventionIsSaid() throws {
        var file = SyntheticFile(name: "diseases")
        file.dimensions = [.year, .event, .ctn, .tableau, .familleMP]
        file.exposureKey = [.year, .ctn]
        for (ctn, tableau, claims) in [("AA", "057A", Int64(30)), ("ZC", "057A", 45), ("AA", "098A", 20)] {
            file.add(
                [.year: "2024", .event: "MP", .ctn: ctn, .tableau: tableau, .familleMP: "TMS"], [.claims: claims])
        }
        file.expose([.year: "2024", .ctn: "AA"], [.employees: 1_000_000, .hours: 1_600_000_000])
        let evaluator = try Evaluator(file)
        let total = try #require(try evaluator.ask("IF-TMS", years: [2024]).rows.first?.cell)
        #expect(total.value == 9.5 && total.reasons == [.withSpecialAccount])
        #expect(total.reasons[0].sentence(.french).contains("compte spécial"))
        let rows = try evaluator.ask("IF-TMS", by: [.tableau], years: [2024])
        #expect(try rows.cell("057A", year: 2024).reasons == [.withSpecialAccount])
        #expect(try rows.cell("098A", year: 2024).reasons.isEmpty)
        #expect(try evaluator.ask("IF-TMS", by: [.ctn], years: [2024]).cell("AA", year: 2024).reasons.isEmpty)
    }

    @Test func peopleWithoutClaimsHaveAZeroOfTheCountAsOfTheRate() throws {
        let evaluator = try Evaluator(file)
        #expect(try evaluator.ask("AT", by: [.ctn], years: [2024]).cell("BB", year: 2024).value == 0)
        #expect(try evaluator.ask("IF", by: [.ctn], years: [2024]).cell("BB", year: 2024).value == 0)
    }

    /// The population does not divide by tableau: the denominator of a disease is everybody.
    @Test func aRateByTableauDividesByEverybody() throws {
        var diseases = SyntheticFile(name: "diseases")
        diseases.dimensions = [.year, .event, .tableau, .familleMP]
        diseases.add([.year: "2024", .event: "MP", .tableau: "057A", .familleMP: "TMS"], [.claims: 45])
        let table = try Evaluator(file, diseases).ask("IF-TMS", by: [.tableau], years: [2024])
        #expect(try table.cell("057A", year: 2024).value == 10)
        #expect(try table.cell("057A", year: 2024).denominator == Quantity(450_000, scale: 100))
    }

    @Test func exposureThatIsNotBrokenDownGivesNoRate() throws {
        var coarse = file
        coarse.exposures = []
        coarse.exposureKey = [.year]
        coarse.expose([.year: "2024"], [.employees: 400_000, .hours: 640_000_000])
        let cell = try Evaluator(coarse).ask("IF", by: [.ctn], years: [2024]).cell("AA", year: 2024)
        #expect(cell.reasons == [.dimensionAbsent(.ctn, .employees)])
        #expect(cell.numerator == Quantity(100))
    }

    @Test func missingHoursAreNotZeroHours() throws {
        var holes = file
        holes.expose([.year: "2024", .ctn: "CC"], [.employees: 100, .hours: nil])
        let evaluator = try Evaluator(holes)
        #expect(try evaluator.ask("TF", by: [.ctn], years: [2024]).cell("CC", year: 2024).reasons == [.partsMissing(1)])
        #expect(try evaluator.cell("HEURES", year: 2024).reasons == [.partsMissing(1)])
        #expect(try evaluator.cell("SALARIES", year: 2024).value == 4501)
    }

    @Test func theSameExposureInTwoFilesCountsOnce() throws {
        var again = file
        again.name = "again"
        again.rows = [.init(codes: [.year: "2024", .event: "MP", .ctn: "AA"], amounts: [.claims: 1])]
        #expect(try Evaluator(file, again).cell("SALARIES", year: 2024).value == 4500)
        #expect(try Evaluator(file, again).cell("HEURES", year: 2024).value == 7_200_000)
    }

    @Test func employeesHaveNoEvent() throws {
        let rows = try Evaluator(file).ask("SALARIES", by: [.event], years: [2024]).rows
        #expect(rows.allSatisfy { $0.cell.value == nil && !$0.cell.reasons.isEmpty })
    }
}
