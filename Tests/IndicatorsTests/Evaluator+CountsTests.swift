import Facts
import Tables
import Testing

@testable import Indicators

/// A part of the events must not pass for the whole (contract.md 1), and every row says what it counts.
struct EvaluatorCountsTests {
    private var accidentsAndDiseases: SyntheticFile {
        var file = SyntheticFile(measures: [.claims, .days])
        file.dimensions = [.year, .event, .ctn]
        file.add([.year: "2024", .event: "AT", .ctn: "AA"], [.claims: 10, .days: 300])
        file.add([.year: "2024", .event: "AT", .ctn: "BB"], [.claims: 30, .days: 600])
        file.add([.year: "2024", .event: "MP", .ctn: "AA"], [.claims: 5, .days: 100])
        return file
    }

    @Test func daysOverAllEventsHaveNoValueWithoutCommuting() throws {
        let cell = try Evaluator(accidentsAndDiseases).cell("JOURS", year: 2024)
        #expect(cell.value == nil && cell.flags == .notAvailable)
        #expect(
            cell.reasons == [
                .answeredAlone([.accident, .disease], lacking: .noData(.days, event: .commuting))
            ])
        #expect(
            cell.reasons.first?.sentence(.english).hasSuffix(
                "answer for accidents at work, occupational diseases (--where event=AT)") == true)
        #expect(cell.unit == .days)
    }

    @Test func aBreakdownThatOnlyDiseasesHaveNamesThem() throws {
        var diseases = SyntheticFile(measures: [.days])
        diseases.dimensions = [.year, .event, .familleMP]
        diseases.add([.year: "2024", .event: "MP", .familleMP: "TMS"], [.days: 70])
        var others = SyntheticFile(measures: [.days])
        for event in ["AT", "trajet"] { others.add([.year: "2024", .event: event], [.days: 10]) }
        let evaluator = try Evaluator(diseases, others)
        let cell = try evaluator.cell("JOURS", where: [.familleMP: ["TMS"]], year: 2024)
        #expect(cell.reasons == [.answeredAlone([.disease], lacking: .dimensionAbsent(.familleMP, .days))])
        let alone = try evaluator.cell("JOURS", where: [.familleMP: ["TMS"], .event: ["MP"]], year: 2024)
        #expect(alone.value == 70)
    }

    @Test func daysOfOneEventAreItsOwn() throws {
        let evaluator = try Evaluator(accidentsAndDiseases)
        #expect(try evaluator.cell("JOURS", where: [.event: ["AT"]], year: 2024).value == 900)
        #expect(try evaluator.cell("JOURS", where: [.event: ["MP"]], year: 2024).value == 100)
        #expect(try evaluator.cell("JOURS", where: [.event: ["AT", "MP"]], year: 2024).value == 1000)
    }

    @Test func aBreakdownByEventNamesTheEventThatIsNotThere() throws {
        let table = try Evaluator(accidentsAndDiseases).ask("JOURS", by: [.event], years: [2024])
        #expect(table.rows.map(\.codes) == [["AT"], ["MP"], ["trajet"]])
        #expect(try table.cell("AT", year: 2024).value == 900)
        #expect(try table.cell("trajet", year: 2024).reasons == [.noData(.days, event: .commuting)])
    }

    @Test func sharesOfAPartOfTheEventsAreNotSharesOfTheWhole() throws {
        let evaluator = try Evaluator(accidentsAndDiseases)
        for by in [[Dimension.event], [.event, .ctn], [.ctn, .event]] {
            let rows = try evaluator.ask("PART(JOURS)", by: by, years: [2024]).rows
            #expect(!rows.isEmpty)
            #expect(rows.allSatisfy { $0.cell.value == nil && !$0.cell.reasons.isEmpty }, "\(by)")
        }
        let selected = try evaluator.ask("PART(JOURS)", by: [.event], where: [.event: ["AT", "MP"]], years: [2024])
        #expect(try selected.cell("AT", year: 2024).value == 90)
    }

    @Test func anIndicatorOfAccidentsIsNotDefinedOnDiseases() throws {
        let cell = try Evaluator(accidentsAndDiseases).cell("AT", where: [.event: ["MP"]], year: 2024)
        #expect(cell.reasons == [.notDefined(indicator: Repository.name("AT"), events: [.accident])])
    }

    @Test func aMissingPartMakesAMissingTotal() throws {
        var file = accidentsAndDiseases
        file.add([.year: "2024", .event: "AT", .ctn: "CC"], [.claims: nil, .days: 1])
        let evaluator = try Evaluator(file)
        #expect(try evaluator.cell("AT", year: 2024).reasons == [.partsMissing(1)])
        let table = try evaluator.ask("AT", by: [.ctn], years: [2024])
        #expect(try table.cell("AA", year: 2024).value == 10)
        #expect(try table.cell("CC", year: 2024).value == nil)
    }

    @Test func theCauseOfAnAccidentIsCountedAmongTheCodedOnes() throws {
        var file = SyntheticFile(measures: [.codedClaims])
        file.dimensions = [.year, .event, .cause]
        file.add([.year: "2024", .event: "AT", .cause: "routier"], [.codedClaims: 3])
        file.add([.year: "2024", .event: "AT", .cause: "machines"], [.codedClaims: 1])
        let evaluator = try Evaluator(accidentsAndDiseases, file)
        #expect(try evaluator.cell("AT", year: 2024).value == 40)
        let shares = try evaluator.ask("PART(AT)", by: [.cause], years: [2024])
        #expect(try shares.cell("routier", year: 2024).value == 75)
        #expect(try shares.cell("routier", year: 2024).denominator == Quantity(4))
    }

    @Test func aSeriesIsNeverAddedToClaims() throws {
        var series = SyntheticFile(name: "series", isSeries: true)
        series.add([.year: "2024", .event: "AT"], [.claims: 40])
        series.add([.year: "2023", .event: "AT"], [.claims: 50])
        let evaluator = try Evaluator(accidentsAndDiseases, series)
        #expect(try evaluator.ask("AT").rows.map(\.cell.value) == [50, 40])
    }

    /// Two tables hold the year; the one that is whole answers.
    @Test func aCompleteSeriesAnswersBeforeOneWithHoles() throws {
        var first = SyntheticFile(name: "by fund", isSeries: true)
        first.dimensions = [.year, .event, .region]
        first.add([.year: "2020", .event: "trajet", .region: "a"], [.claims: 7])
        first.add([.year: "2020", .event: "trajet", .region: "b"], [.claims: nil])
        var second = SyntheticFile(name: "by ctn", isSeries: true)
        second.dimensions = [.year, .event, .ctn]
        second.add([.year: "2020", .event: "trajet", .ctn: "AA"], [.claims: 7])
        let evaluator = try Evaluator(first, second)
        #expect(try evaluator.cell("TRAJET", year: 2020).value == 7)
        #expect(try evaluator.ask("TRAJET", by: [.region], years: [2020]).rows.map(\.cell.value) == [7, nil])
    }

    /// A table without a row says why, whether or not the year was named.
    @Test(arguments: [nil, [2024]] as [[Int]?])
    func anEmptyTableHasAReason(_ years: [Int]?) throws {
        let evaluator = try Evaluator(accidentsAndDiseases)
        for (text, by) in [("DECES", [Dimension.ctn]), ("AT", [.naf5]), ("AT", [.naf5, .ctn]), ("TAUX-NET", [.ctn])] {
            let table = try evaluator.ask(text, by: by, years: years)
            #expect(table.absence != nil || !table.rows.isEmpty, "\(text) by \(by)")
        }
    }
}
