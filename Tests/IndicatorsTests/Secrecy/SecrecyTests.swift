import Facts
import Tables
import Testing

@testable import Indicators

@Suite("Secrecy of figures")
struct SecrecyTests {
    /// Claims by establishment, CTN and region of 2024; each establishment has 100 employees.
    ///
    /// AA: 5 establishments in N, 1 in S, 4 in W; BB: 4 in N, 3 in S, 5 in W; CC: 6 in N, 5 in S, 7 in W. Each has two
    /// accidents.
    private static func register(_ secrecy: Secrecy = .enterprises) -> SyntheticFile {
        var file = SyntheticFile(name: "register")
        file.secrecy = secrecy
        file.isClaimLevel = true
        file.dimensions = [.year, .event, .ctn, .region, .establishment]
        file.exposureKey = [.year, .establishment, .ctn, .region]
        let counts: [(ctn: String, region: String, number: Int)] = [
            ("AA", "N", 5), ("AA", "S", 1), ("AA", "W", 4), ("BB", "N", 4), ("BB", "S", 3), ("BB", "W", 5),
            ("CC", "N", 6), ("CC", "S", 5), ("CC", "W", 7),
        ]
        for count in counts {
            for index in 0..<count.number {
                file.add(place(count.ctn, count.region, index), [.claims: 2])
                var codes = place(count.ctn, count.region, index)
                codes[.event] = nil
                file.expose(codes, [.employees: 10_000, .hours: 16_000_000])
            }
        }
        return file
    }

    private static func place(_ ctn: String, _ region: String, _ index: Int) -> [Dimension: String] {
        [
            .year: "2024", .event: "AT", .ctn: ctn, .region: region, .establishment: "\(ctn)\(region)\(index)",
        ]
    }

    private func question(_ text: String, by: [Dimension] = [], where wanted: [Dimension: [String]] = [:]) throws
        -> Question
    {
        Question(
            expression: try Indicators.Expression(parsing: text), by: by, selection: Selection(wanted), years: [2024])
    }

    private func evaluator(_ file: SyntheticFile, _ questions: [Question]) throws -> Evaluator {
        var evaluator = try Evaluator(file)
        try evaluator.conceal(for: questions)
        return evaluator
    }

    private func hidden(_ table: IndicatorTable) -> [[String]] {
        table.rows.filter { $0.cell.flags.contains(.confidential) }.map(\.codes)
    }

    @Test("One establishment is hidden, and three cells more where margins are printed")
    func crossTable() throws {
        let questions = try [
            question("AT", by: [.ctn, .region]), question("AT", by: [.ctn]), question("AT", by: [.region]),
            question("AT"),
        ]
        let evaluator = try evaluator(Self.register(), questions)
        let cells = hidden(evaluator.table(questions[0]))
        #expect(cells.contains(["AA", "S"]) && cells.count == 4)
        #expect(questions[1...].allSatisfy { hidden(evaluator.table($0)).isEmpty })
        let summary = try #require(evaluator.concealment?.summary)
        #expect(summary.hidden == 4 && summary.cells == 16 && summary.optimal == 1)
        #expect(summary.rules == [.enterprises: ["n < 3", "top 1 > 85 %"]])
    }

    @Test("Rows that name nobody count, and are no third establishment", arguments: ["xx", "XX", "", "C"])
    func nobody(third: String) throws {
        var file = SyntheticFile(name: "claims")
        (file.secrecy, file.isClaimLevel) = (.enterprises, true)
        file.dimensions = [.year, .event, .ctn, .establishment]
        for (ctn, establishment) in [("AA", "A"), ("AA", "B"), ("AA", third), ("BB", "D"), ("BB", "E"), ("BB", "F")] {
            file.add([.year: "2024", .event: "AT", .ctn: ctn, .establishment: establishment], [.claims: 2])
        }
        let question = try question("AT", by: [.ctn])
        let table = try evaluator(file, [question]).table(question)
        #expect(hidden(table) == (third == "C" ? [] : [["AA"]]))
        #expect(table.rows.last?.cell.value == 6)
    }

    @Test("Alone in a report, a table without margins hides the one establishment only")
    func alone() throws {
        let question = try question("AT", by: [.ctn, .region])
        let evaluator = try evaluator(Self.register(), [question])
        #expect(hidden(evaluator.table(question)) == [["AA", "S"]])
    }

    @Test(
        "Whatever a hidden count can be computed from is hidden with it, and says nothing but that",
        arguments: ["IF", "TF", "PART(AT)", "EVOLUTION(AT)", "INDICE(AT/2024)"])
    func derived(text: String) throws {
        let derived = try question(text, by: [.ctn, .region])
        let evaluator = try evaluator(Self.register(), [derived])
        let row = try #require(evaluator.table(derived).rows.first { $0.codes == ["AA", "S"] })
        #expect(row.cell == .concealed(.confidential, unit: derived.expression.unit))
        #expect(row.cell.flags.text == ":c")
    }

    @Test("A figure of a table that was not examined with the others is hidden")
    func unexamined() throws {
        let evaluator = try evaluator(Self.register(), [try question("AT", by: [.ctn])])
        let other = evaluator.table(try question("AT", by: [.region]))
        #expect(other.rows.count == 3 && hidden(other).count == 3)
        #expect(hidden(try Evaluator(Self.register()).table(try question("AT"))).count == 1)
    }

    @Test("Figures that were released already are shown as they are")
    func released() throws {
        let question = try question("AT", by: [.ctn, .region])
        let evaluator = try evaluator(Self.register(.published), [question])
        #expect(evaluator.concealment == nil && hidden(evaluator.table(question)).isEmpty)
        #expect(try evaluator.table(question).cell("AA", "S", year: 2024).value == 2)
    }

    @Test("For persons, fewer than eleven are hidden: 10 accidents in AA x N, not 12 in CC x N")
    func persons() throws {
        let question = try question("AT", by: [.ctn, .region])
        let table = try evaluator(Self.register(.persons), [question]).table(question)
        #expect(
            hidden(table) == [
                ["AA", "N"], ["AA", "S"], ["AA", "W"], ["BB", "N"], ["BB", "S"], ["BB", "W"], ["CC", "S"],
            ])
    }

    @Test("One establishment with more than 85 % of the accidents of a cell of many hides it")
    func dominance() throws {
        var file = Self.register()
        file.add(Self.place("CC", "W", 0), [.claims: 66])
        let question = try question("AT", by: [.ctn, .region])
        // 68 of 80 are exactly 85 %: not more.
        #expect(hidden(try evaluator(file, [question]).table(question)) == [["AA", "S"]])
        file.add(Self.place("CC", "W", 0), [.claims: 1])
        #expect(hidden(try evaluator(file, [question]).table(question)) == [["AA", "S"], ["CC", "W"]])
    }

    @Test("What a selection leaves out of a printed total is protected too")
    func complement() throws {
        let questions = try [
            question("AT", where: [.ctn: ["AA"]]), question("AT", where: [.ctn: ["AA"], .region: ["N", "W"]]),
        ]
        let evaluator = try evaluator(Self.register(), questions)
        // Printed together, 20 and 18 would give the two accidents of the only establishment in the south.
        let shown = questions.filter { hidden(evaluator.table($0)).isEmpty }
        #expect(shown.count == 1)
    }

    @Test("Where files do not give establishments, claims are counted in their place, and it is said")
    func proxy() throws {
        var file = SyntheticFile(name: "sums")
        file.secrecy = .enterprises
        file.dimensions = [.year, .event, .ctn]
        for (ctn, count) in [("AA", Int64(2)), ("BB", 3), ("CC", 0)] {
            file.add([.year: "2024", .event: "AT", .ctn: ctn], [.claims: count])
        }
        let question = try question("AT", by: [.ctn])
        let evaluator = try evaluator(file, [question])
        #expect(hidden(evaluator.table(question)) == [["AA"]])
        #expect(evaluator.concealment?.summary.proxies == [.claims])
    }

    @Test("A zero is shown, unless it is declared to tell something")
    func zero() throws {
        var file = SyntheticFile(name: "sums")
        file.secrecy = .persons
        file.dimensions = [.year, .event, .ctn]
        for (ctn, count) in [("AA", Int64(40)), ("BB", 30), ("CC", 0)] {
            file.add([.year: "2024", .event: "AT", .ctn: ctn], [.claims: count])
        }
        let questions = try [question("AT", by: [.ctn]), question("AT")]
        #expect(hidden(try evaluator(file, questions).table(questions[0])).isEmpty)
        file.zeroReveals = true
        #expect(hidden(try evaluator(file, questions).table(questions[0])) == [["BB"], ["CC"]])
    }

    /// 5 establishments in AA x N have claims; those of CC x E have employees and none.
    @Test("Establishments and holdings, one by one or chosen, have no figure: a zero would tell who has no claim")
    func singleUnits() throws {
        var file = Self.register()
        file.dimensions = [.year, .event, .ctn, .region, .establishment, .holding]
        file.exposureKey = [.year, .establishment, .holding, .ctn, .region]
        file.expose(
            [.year: "2024", .ctn: "CC", .region: "E", .establishment: "quiet", .holding: "still"],
            [.employees: 10_000, .hours: 16_000_000])
        for dimension in [Dimension.establishment, .holding] {
            let code = dimension == .establishment ? "quiet" : "still"
            for asked in try [question("AT", by: [dimension]), question("AT", where: [dimension: [code]])] {
                #expect(try evaluator(file, [asked]).table(asked).rows.isEmpty)
            }
        }
    }

    @Test("How many values a row lacks is not told: it is a number of single claims")
    func missingValues() throws {
        var file = Self.register()
        file.measures = [.claims, .days]
        file.rows = file.rows.enumerated().map { index, row in
            let days: Int64? = index == 7 ? nil : 10
            return .init(codes: row.codes, amounts: row.amounts.merging([.days: days]) { $1 })
        }
        let question = try question("JOURS", by: [.ctn], where: [.event: ["AT"]])
        let reasons = try evaluator(file, [question]).table(question).rows.flatMap(\.cell.reasons)
        #expect(reasons.contains(Reason(GeneralReason.someMissing)) && !reasons.contains(.partsMissing(1)))
    }

    @Test("A rate that a file publishes and that was never released is not shown: its units are unknown")
    func unknownUnits() throws {
        var file = SyntheticFile(name: "rates", isSeries: true)
        file.secrecy = .enterprises
        file.published.append(.init(indicator: "TAUX-NET", codes: [.year: "2024"], value: 2.1))
        let question = try question("TAUX-NET")
        let cell = try #require(try evaluator(file, [question]).table(question).rows.first?.cell)
        #expect(cell.value == nil && cell.reasons == [.unitsUnknown] && cell.flags.contains(.confidential))
    }
}
