import Facts
import Tables
import Testing

@testable import Indicators

/// Ratios of two indicators: what they are called, how they are made, and the interval that belongs to what they are.
@Suite("Ratios of two indicators") struct RatioTests {
    /// Ten claims, their days and costs, of a unit of 212.75 full-time equivalents (reference/atmp_indicators.json); twice the
    /// days are of commuting accidents and diseases.
    private static let days: [Int64] = [107, 79, 132, 23, 7, 20, 180, 263, 34, 36]

    private func tenClaims(secrecy: Secrecy = .published) throws -> Evaluator {
        var file = SyntheticFile(isClaimLevel: true, secrecy: secrecy)
        file.measures = [.claims, .days, .squaredDays, .longestStop, .claimsWithDays]
        let days = Self.days
        for (event, count) in [("AT", days.count), ("trajet", 1), ("MP", 1)] {
            let stops = Array(days.prefix(count))
            file.add(
                [.year: "2024", .event: event],
                [
                    .claims: Int64(count), .days: stops.reduce(0, +), .squaredDays: stops.reduce(0) { $0 + $1 * $1 },
                    .longestStop: stops.max(), .claimsWithDays: Int64(count),
                ])
        }
        file.expose([.year: "2024"], [.employees: 21275, .hours: 34_252_750])
        return try Evaluator(file)
    }

    private func counts(_ amounts: [String: [Measure: Int64]]) throws -> Evaluator {
        var file = SyntheticFile(measures: [.claims, .deaths, .claimsOfFourDays])
        for event in ["AT", "trajet", "MP"] {
            let own = amounts[event] ?? [:]
            file.add(
                [.year: "2024", .event: event],
                [
                    .claims: own[.claims] ?? 0, .deaths: own[.deaths] ?? 0,
                    .claimsOfFourDays: own[.claimsOfFourDays] ?? 0,
                ])
        }
        return try Evaluator(file)
    }

    @Test(
        "A ratio has one code, whatever its blanks and case",
        arguments: [
            ("jours/salaries", "JOURS/SALARIES"), (" 1000 * AT / SALARIES ", "1000*AT/SALARIES"),
            ("deces/at %", "DECES/AT%"),
            ("1*AT/MP", "AT/MP"), ("0.5*AT/MP", "0.5*AT/MP"),
            ("evolution(1000*at/salaries)", "EVOLUTION(1000*AT/SALARIES)"),
            ("INDICE(JOURS/SALARIES/2021)", "INDICE(JOURS/SALARIES/2021)"),
        ])
    func codes(_ text: String, _ code: String) throws {
        #expect(try Indicators.Expression(parsing: text).code == code)
    }

    @Test(
        "What is no ratio says why",
        arguments: [
            ("SALARIES/AT", RatioFault.peopleOverClaims), ("IF/AT", .notAdditive("IF")),
            ("AT/ETP", .notAdditive("ETP")),
            ("AT/COUT", .costDivides), ("SALAIRES/AT", .unknown("SALAIRES", nearest: "SALARIES")),
        ])
    func faults(_ text: String, _ fault: RatioFault) {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: text) }
        guard case .ratio(_, fault)? = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }

    @Test(
        "A line that is not of the form of a ratio",
        arguments: ["AT/", "/AT", "10*AT/MP%", "AT/MP/TMS", "-1*AT/MP", "0*AT/MP"])
    func malformed(_ text: String) {
        let error = #expect(throws: ExpressionError.self) { try Indicators.Expression(parsing: text) }
        guard case .malformed? = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }

    /// R: `poisson.test(10)$conf.int / 212.75 * 1000` (reference/atmp_indicators.json, ten_claims).
    @Test("Claims over people: exact Poisson, and what the catalogue gives for the same")
    func rate() throws {
        let evaluator = try tenClaims()
        let cell = try evaluator.cell("1000*AT/SALARIES", year: 2024)
        expectClose(cell.value, 47.00352526439483, relative: 1e-12)
        expectClose(cell.lower, 22.540017373125426, relative: 1e-10)
        expectClose(cell.upper, 86.44115648421986, relative: 1e-10)
        #expect(cell.unit == .per1000Employees && cell.flags.contains(.unreliable))
        #expect(try cell == evaluator.cell("IF", year: 2024))
        #expect(try evaluator.cell("1000000*AT/HEURES", year: 2024) == evaluator.cell("TF", year: 2024))
        let one = try Indicators.Expression(parsing: "AT/SALARIES")
        #expect(one.unitName(.french) == "cas par salarié" && one.unitName(.english) == "cases per employee")
    }

    /// R: 2.5720562582566364 [0.773466683228108, 5.471563258277323] days for 1,000 hours, of the accidents alone.
    @Test("Days over hours: compound Poisson, over the events that are chosen")
    func flow() throws {
        let evaluator = try tenClaims()
        let cell = try evaluator.cell("1000*JOURS/HEURES", where: [.event: ["AT"]], year: 2024)
        expectClose(cell.value, 2.5720562582566364, relative: 1e-10)
        expectClose(cell.lower, 0.773466683228108, relative: 1e-10)
        expectClose(cell.upper, 5.471563258277323, relative: 1e-10)
        #expect(cell.unit == .daysPer1000Hours)
        // 881 days of accidents, 107 of the commuting accident and as many of the disease, over 212.75 people.
        expectClose(try evaluator.cell("JOURS/SALARIES", year: 2024).value, 1095 / 212.75, relative: 1e-12)
    }

    /// R, of the ten stops x: `m <- mean(x); m * exp(c(-1, 1) * qnorm(.975) * sqrt(sum((x - m)^2)) / 10 / m)`.
    @Test("Days over claims: those of the claims of the denominator, given their number")
    func mean() throws {
        let cell = try tenClaims().cell("JOURS/AT", year: 2024)
        expectClose(cell.value, 88.1, relative: 1e-12)
        expectClose(cell.lower, 50.51702429520641, relative: 1e-10)
        expectClose(cell.upper, 153.64345204981726, relative: 1e-10)
        #expect(cell.unit == .days && cell.reasons.isEmpty)
        let few = try tenClaims().cell("JOURS/MP", year: 2024)
        #expect(few.value == 107 && few.lower == nil && few.reasons == [.tooFew(numerator: 1, minimum: 10)])
        let definition = try Indicators.Expression(parsing: "JOURS/AT").indicator.definition
        #expect(definition.french.hasSuffix("; le numérateur est celui des seuls sinistres du dénominateur"))
    }

    @Test("The limits of files that were never released would tell the largest claim")
    func secret() throws {
        let file = try tenClaims(secrecy: .enterprises)
        let question = Question(
            expression: try Indicators.Expression(parsing: "JOURS/AT"), by: [], selection: Selection(), years: [2024])
        let answer = question.expression.indicator.formula.answer(question, year: 2024, from: file)
        #expect(answer.cells[[]]?.value == 88.1 && answer.cells[[]]?.lower == nil)
        #expect(answer.cells[[]]?.reasons == [.spreadIsSecret(.days)])
    }

    /// One disease of 107 days: fewer than ten claims, as in a released file.
    @Test("A mean of few claims is marked where secrecy takes its interval too")
    func secretMeanOfFew() throws {
        let file = try tenClaims(secrecy: .enterprises)
        let question = Question(
            expression: try Indicators.Expression(parsing: "JOURS/MP"), by: [], selection: Selection(), years: [2024])
        let mean = question.expression.indicator.formula.answer(question, year: 2024, from: file).cells[[]]
        #expect(mean?.value == 107 && mean?.lower == nil && mean?.flags.contains(.unreliable) == true)
        #expect(mean?.reasons == [.tooFew(numerator: 1, minimum: 10)])
    }

    /// Wilson, 7 of 48: 14.58 % [7.24824932660371, 27.16717652474627] (reference/proportion_ci.csv).
    @Test("A part of a whole, where it is declared to be one: Wilson")
    func part() throws {
        let evaluator = try counts(["AT": [.claims: 48, .claimsOfFourDays: 7]])
        let cell = try evaluator.cell("AT-4J/AT%", year: 2024)
        expectClose(cell.value, 100.0 * 7 / 48, relative: 1e-12)
        expectClose(cell.lower, 7.24824932660371, relative: 1e-10)
        expectClose(cell.upper, 27.16717652474627, relative: 1e-10)
        let bare = try evaluator.cell("AT-4J/AT", year: 2024)
        expectClose(bare.value, 7.0 / 48, relative: 1e-12)
        expectClose(bare.upper, 0.2716717652474627, relative: 1e-10)
        #expect(cell.unit == .percent && bare.unit == .ratio)
    }

    /// R: `poisson.test(c(12, 310), c(3400, 120000))` gives 0.6983292182821076 and 2.4210393822497895
    /// (reference/rate_ratio.json); without exposures the limits are 3400 / 120000 times these.
    @Test("Two numbers without a claim in common: exact, given their sum")
    func apart() throws {
        let evaluator = try counts(["trajet": [.claims: 12], "AT": [.claims: 310]])
        let cell = try evaluator.cell("TRAJET/AT", year: 2024)
        expectClose(cell.value, 12.0 / 310, relative: 1e-12)
        expectClose(cell.lower, 0.01978599451799305, relative: 1e-10)
        expectClose(cell.upper, 0.06859611583041071, relative: 1e-10)
        let byEvent = try evaluator.ask("TRAJET/AT", by: [.event], years: [2024])
        #expect(byEvent.rows.allSatisfy { $0.cell.value == nil }, "a row of one event has nothing of the other")
        #expect(try evaluator.cell("AT/MP", year: 2024).reasons == [.zeroBase])
    }

    @Test("Deaths over accidents are two flows of the year, those of accidents alone, and no share")
    func flows() throws {
        let evaluator = try counts(["AT": [.claims: 310, .deaths: 3], "MP": [.claims: 20, .deaths: 2]])
        let cell = try evaluator.cell("DECES/AT%", year: 2024)
        expectClose(cell.value, 300.0 / 310, relative: 1e-12)
        #expect(cell.lower == nil && cell.reasons.first == .twoFlows)
        let entry = try Indicators.Expression(parsing: "DECES/AT%").indicator
        #expect(entry.interval == .none && entry.unit == .percent)
    }

    @Test("Hours over employees, and a breakdown that divides no people")
    func people() throws {
        let evaluator = try tenClaims()
        expectClose(try evaluator.cell("HEURES/SALARIES", year: 2024).value, 342_527.5 / 212.75, relative: 1e-12)
        let byTable = try evaluator.ask("HEURES/SALARIES", by: [.tableau], years: [2024])
        #expect(byTable.rows.allSatisfy { $0.cell.value == nil })
    }

    @Test("A break in either of its parts is one of the ratio")
    func breaks() throws {
        var file = SyntheticFile(measures: [.claims])
        for year in ["2017", "2018"] {
            file.add([.year: year, .event: "AT"], [.claims: 20])
            file.expose([.year: year], [.employees: 100_000])
        }
        let evaluator = try Evaluator(file)
        let cell = try evaluator.cell("1000*AT/SALARIES", year: 2018)
        #expect(cell.value == 20 && cell.flags.contains(.breakInSeries), "employees are counted otherwise from 2018 on")
        #expect(try evaluator.cell("EVOLUTION(1000*AT/SALARIES)", year: 2018).reasons == [.acrossBreak(year: 2018)])
        #expect(try evaluator.cell("EVOLUTION(AT)", year: 2018).value == 0)
    }
}
