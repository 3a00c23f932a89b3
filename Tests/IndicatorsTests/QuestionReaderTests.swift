import Facts
import Indicators
import Testing

struct QuestionReaderTests {
    @Test(arguments: [
        ("2024", [2024]), ("2020,2024", [2020, 2024]), ("2020-2024", [2020, 2021, 2022, 2023, 2024]),
        ("2022..2023", [2022, 2023]), ("2024,2020-2021,2024", [2020, 2021, 2024]), ("2022–2023", [2022, 2023]),
        ("2024-2024", [2024]), ("1900,2100", [1900, 2100]),
    ])
    func years(_ text: String, _ years: [Int]) throws {
        #expect(try QuestionReader.years(text) == years)
    }

    @Test(arguments: ["20x4", "2024-2020", "202", "2020-2021-2022", "-2020x", "1899", "2101"])
    func wordsThatAreNoYear(_ text: String) {
        #expect(throws: QuestionError.self) { try QuestionReader.years(text) }
    }

    @Test func withoutYearsEveryYearIsMeant() throws {
        #expect(try QuestionReader.years(nil) == nil)
    }

    /// contract.md 1: codes are accepted with or without the doubling, zeros or spaces.
    @Test(arguments: [
        ("ctn=A", Dimension.ctn, ["AA"]), ("CTN=a,BB", .ctn, ["AA", "BB"]), ("tableau=57A", .tableau, ["057A"]),
        ("tableau=RG 57 A", .tableau, ["057A"]), ("tableau=57", .tableau, ["057"]), ("naf2=1", .naf2, ["01"]),
        ("code-risque=27. 1ZF", .codeRisque, ["27.1ZF"]), ("code-risque=271zf", .codeRisque, ["27.1ZF"]),
        ("naf5=47.11D", .naf5, ["4711D"]), ("event=mp", .event, ["MP"]), ("ctn = Z", .ctn, ["ZC"]),
    ])
    func codesInAnySpelling(_ condition: String, _ dimension: Dimension, _ codes: [String]) throws {
        #expect(try QuestionReader(Repository.vocabulary).selection([condition]).wanted == [dimension: codes])
    }

    @Test func conditionsOnOneDimensionAreAlternatives() throws {
        let selection = try QuestionReader(Repository.vocabulary).selection(["ctn=A", "ctn=B", "event=AT"])
        #expect(selection.wanted == [.ctn: ["AA", "BB"], .event: ["AT"]])
    }

    @Test func conditionsWithoutSenseAreErrors() {
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).selection(["ctn"]) }
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).selection(["ctx=A"]) }
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).dimensions("ctn,cnt") }
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).expressions(" , ") }
    }

    /// A condition that names no code would keep no row, and say nothing of it.
    @Test func aConditionWithoutACodeIsAnError() {
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).selection(["ctn="]) }
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).selection(["ctn=,"]) }
    }

    @Test func severalIndicatorsKeepTheirOrder() throws {
        #expect(
            try QuestionReader(Repository.vocabulary).expressions("TG, if,part(tms)").map(\.code) == [
                "TG", "IF", "PART(TMS)",
            ])
    }

    @Test func aYearIsGivenOnce() throws {
        let asked = try QuestionReader(Repository.vocabulary).questions(
            "AT", by: nil, conditions: ["year=2021"], years: nil)
        #expect(asked[0].years == [2021])
        #expect(throws: QuestionError.self) {
            try QuestionReader(Repository.vocabulary).questions("AT", by: nil, conditions: ["year=2021"], years: "2024")
        }
    }

    @Test func anEventThatIsNone() {
        #expect(throws: QuestionError.self) { try QuestionReader(Repository.vocabulary).selection(["event=MP,ATT"]) }
    }
}
