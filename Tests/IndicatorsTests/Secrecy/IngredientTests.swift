import Facts
import Testing

@testable import Indicators

@Suite("Tables that a figure gives back") struct IngredientTests {
    private func question(
        _ text: String, by: [Dimension] = [.ctn], _ wanted: [Dimension: [String]] = [:]
    ) throws -> Question {
        Question(
            expression: try Indicators.Expression(parsing: text), by: by, selection: Selection(wanted), years: [2024])
    }

    @Test("Claims have every dimension that is asked for; employees have neither those of claims nor the year")
    func rate() throws {
        let wanted: [Dimension: [String]] = [.region: ["11"], .tableau: ["057"], .year: ["2024"]]
        let ingredients = try question("IF", by: [.ctn, .tableau], wanted).ingredients
        #expect(ingredients.map(\.measure) == [.claims, .employees])
        #expect(ingredients.map(\.by) == [[.ctn, .tableau], [.ctn]])
        #expect(ingredients.map(\.events) == [[.accident], []])
        #expect(ingredients.last?.selection == Selection([.region: ["11"]]))
        #expect(ingredients.last?.dimensions == [.ctn, .region])
    }

    @Test("A breakdown by event is one of the table, and no dimension of it")
    func byEvent() throws {
        let count = try #require(try question("IF", by: [.ctn, .event]).ingredients.first)
        #expect(count.by == [.ctn] && count.isByEvent)
        #expect(try question("IF").ingredients.allSatisfy { !$0.isByEvent })
    }

    @Test("A selection without the event of the indicator leaves its employees alone")
    func otherEvent() throws {
        #expect(try question("IF", [.event: ["MP"]]).ingredients.map(\.measure) == [.employees])
    }

    @Test(
        "The denominator of a line is a cell of its year, of the year before or of the base year",
        arguments: [
            ("IF", [2024, 2024], [2024]), ("PART(AT)", [2024, 2024], [2024]),
            ("EVOLUTION(AT)", [2024, 2023], [2023, 2024]), ("INDICE(AT/2021)", [2024, 2021], [2021, 2024]),
            ("INDICE(AT/2024)", [2024, 2024], [2024]), ("CONCENTRATION(AT/10)", [2024], [2024]),
        ])
    func denominators(text: String, years: [Int], behind: [Int]) throws {
        let question = try question(text)
        let found = question.revelations(year: 2024)
        #expect(found.map(\.year) == years)
        let columns: [Revelation.Column] = [.numerator, .denominator]
        #expect(found.map(\.column) == Array(columns.prefix(years.count)))
        #expect(question.years(behind: 2024) == behind)
    }

    @Test("The whole of a share has no dimension, and the denominator of a rate is its employees")
    func wholes() throws {
        #expect(try question("PART(AT)").revelations(year: 2024).map(\.ingredient.by) == [[.ctn], []])
        let measures = try question("IF").revelations(year: 2024).map(\.ingredient.measure)
        #expect(measures == [.claims, .employees])
    }
}
