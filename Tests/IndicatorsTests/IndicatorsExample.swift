import Declarations
import Facts
import Indicators
import Testing

/// France, 2024: 549,614 accidents at work among 20,799,568 employees, of which the insurer prints 26.4 per 1,000.
@Test("The example of the article on Indicators")
func indicatorsExample() throws {
    // Facts are counts by codes: here one year and one event. Employees are kept in hundredths.
    var codes = CodeBook()
    var key = CubeKey()
    key[0] = codes[.year].number(of: "2024")
    key[1] = codes[.event].number(of: "AT")
    var claims = FactGroup(dimensions: [.year, .event], measures: [.claims], requests: [])
    claims.cubes[0].add(549_614, at: claims.cubes[0].place(of: key), measure: 0)
    var employees = ExposureTable(key: [.year], attributes: [], measures: [.employees])
    var year = CubeKey()
    year[0] = key[0]
    employees.insert(year, amounts: [20_799_568 * 100])
    let identity = ResourceIdentity(
        name: "CNAM", isSeries: false, isClaimLevel: false, source: "CNAM, 2024", observed: nil, secrecy: .published)
    var facts = ResourceFacts(identity: identity, groups: [claims], exposures: employees, published: [])
    facts.book = codes

    // Dated values of law stand in the repository: breaks in series, mean costs, rules of secrecy.
    let parameters = ParameterFiles(folder: "Datasets/parameters")
    // So do the words of questions: indicators, a file for each.
    let vocabulary = try Vocabulary(InstalledData(path: "."))
    let evaluator = try Evaluator(base: FactBase([facts]), vocabulary: vocabulary, parameters: parameters)

    // A question is asked as on the command line, and answered by rows of cells.
    let reader = QuestionReader(vocabulary)
    let question = try reader.questions("IF", by: nil, conditions: [], years: "2024")[0]
    let answer = evaluator.table(question)
    let cell = try #require(answer.rows.first?.cell)
    #expect(cell.value.map { ($0 * 10).rounded() / 10 } == 26.4)
    #expect(cell.level == 0.95 && cell.unit == .per1000Employees)
    #expect(answer.sources == ["CNAM, 2024"])

    // A figure that cannot be made says why: nobody gave the hours.
    let hours = try reader.questions("TF", by: nil, conditions: [], years: "2024")[0]
    let missing = try #require(evaluator.table(hours).rows.first?.cell)
    #expect(missing.value == nil && !missing.reasons.isEmpty)

    // An unknown code is an error, with the nearest one.
    #expect(throws: QuestionError.self) { try reader.expressions("IFF") }
}
