import Facts
import Testing

@testable import Indicators

@Suite("Thresholds of absence and delays of deaths")
struct EvaluatorCountingRulesTests {
    private static let esaw = CountingRule(absenceDays: 4, deathDelay: .days(365))
    private static let french = CountingRule(absenceDays: 1, deathDelay: .unlimited)

    private static func claims(_ country: String, _ rule: CountingRule?, year: String = "2023") -> SyntheticFile {
        var file = SyntheticFile(name: country + year, dimensions: [.year, .event, .country])
        file.countingRule = rule
        file.add([.year: year, .event: "AT", .country: country], [.claims: 100])
        return file
    }

    private static func rate(_ indicator: String, _ rule: CountingRule?) -> SyntheticFile {
        var file = SyntheticFile(name: indicator, isSeries: true, measures: [])
        file.countingRule = rule
        file.published = [
            SyntheticFile.PublishedRow(indicator: indicator, codes: [.year: "2022", .country: "FR"], value: 2729)
        ]
        return file
    }

    @Test("Every figure of a source that declares its rule says it")
    func declared() throws {
        let cell = try Evaluator(Self.claims("IT", Self.esaw)).cell("AT", year: 2023)
        #expect(cell.reasons == [.countedBy(Self.esaw, of: Repository.indicator("AT"))] && cell.flags == [])
    }

    @Test("A table by country of a source without a rule says that nobody knows it; another table says nothing")
    func unknown() throws {
        let evaluator = try Evaluator(Self.claims("IT", nil))
        let byCountry = try evaluator.ask("AT", by: [.country])
        #expect(try byCountry.cell("IT", year: 2023).reasons == [.countingUnknown(indicator: Repository.name("AT"))])
        #expect(try evaluator.cell("AT", year: 2023).reasons == [])
    }

    @Test("Rows of two rules bear the flag of another definition; their sum is refused")
    func mixedRows() throws {
        let evaluator = try Evaluator(Self.claims("FR", Self.french), Self.claims("IT", Self.esaw))
        let table = try evaluator.ask("AT", by: [.country])
        for country in ["FR", "IT"] {
            let cell = try table.cell(country, year: 2023)
            #expect(cell.value == 100 && cell.flags.contains(.definitionDiffers))
            #expect(cell.reasons == [.countedDifferently([Self.french, Self.esaw])])
        }
        let sum = try evaluator.cell("AT", year: 2023)
        #expect(sum.value == nil && sum.reasons == [.rulesDoNotAdd([Self.french, Self.esaw])])
    }

    @Test("Two years of two rules have no evolution")
    func mixedYears() throws {
        let evaluator = try Evaluator(Self.claims("IT", Self.french, year: "2022"), Self.claims("IT", Self.esaw))
        let change = try evaluator.ask("EVOLUTION(AT)", by: [.country], years: [2023])
        #expect(try change.cell("IT", year: 2023).reasons == [.rulesDoNotAdd([Self.french, Self.esaw])])
        let same = try Evaluator(Self.claims("IT", Self.esaw, year: "2022"), Self.claims("IT", Self.esaw))
        #expect(try same.ask("EVOLUTION(AT)", by: [.country], years: [2023]).cell("IT", year: 2023).value == 0)
    }

    @Test("Two indicators of two thresholds, side by side by country, say that they do not compare")
    func sideBySide() throws {
        let evaluator = try Evaluator(Self.rate("INCIDENCE-1J", Self.french), Self.rate("INCIDENCE-4J", Self.esaw))
        let tables = try ["INCIDENCE-1J", "INCIDENCE-4J"].map { try evaluator.ask($0, by: [.country]) }
        for table in Comparability.judged(tables) {
            let cell = try table.cell("FR", year: 2022)
            #expect(cell.flags == .definitionDiffers)
            #expect(cell.reasons.contains(.countedDifferently([Self.french, Self.esaw])))
        }
        let alone = Comparability.judged([tables[0]])
        #expect(try alone[0].cell("FR", year: 2022).flags == [])
    }

    @Test("The population beside accidents is no other way of counting")
    func population() throws {
        let evaluator = try Evaluator(Self.rate("AT-4J", Self.esaw), Self.rate("EMPLOI", nil))
        let cell = try evaluator.ask("AT-4J-EMPLOI", by: [.country]).cell("FR", year: 2022)
        #expect(cell.value == 100 && cell.flags == [])
        #expect(cell.reasons == [.countedBy(Self.esaw, of: Repository.indicator("AT-4J-EMPLOI"))])
    }
}
