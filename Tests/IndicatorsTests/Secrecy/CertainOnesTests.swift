import Facts
import Testing

@testable import Indicators

/// Establishments of one accident each: none of the hidden counts may be known to be one.
@Suite("Hidden counts that add up to their number") struct CertainOnesTests {
    /// One establishment a row, with its accidents.
    private func file(_ rows: [(ctn: String, region: String, accidents: Int64)], _ secrecy: Secrecy) -> SyntheticFile {
        var file = SyntheticFile(name: "claims")
        file.secrecy = secrecy
        file.isClaimLevel = true
        file.dimensions = [.year, .event, .ctn, .region, .establishment]
        for (number, row) in rows.enumerated() {
            let codes: [Dimension: String] = [
                .year: "2024", .event: "AT", .ctn: row.ctn, .region: row.region, .establishment: "\(number)",
            ]
            file.add(codes, [.claims: row.accidents])
        }
        return file
    }

    private func question(_ by: [Dimension]) throws -> Question {
        Question(expression: try Indicators.Expression(parsing: "AT"), by: by, selection: Selection(), years: [2024])
    }

    private func shown(_ evaluator: Evaluator, _ question: Question) -> [[String]: Int] {
        let known = evaluator.table(question).rows.compactMap { row in row.cell.value.map { (row.codes, Int($0)) } }
        return Dictionary(uniqueKeysWithValues: known)
    }

    @Test("Three committees of one accident, with the total printed")
    func three() throws {
        let rows =
            ["AA", "BB", "CC"].map { ($0, "R1", Int64(1)) } + (0..<9).map { _ in ("DD", "R1", Int64(1)) }
            + (0..<12).map { _ in ("EE", "R1", Int64(1)) }
        let questions = try [question([.ctn]), question([])]
        var evaluator = try Evaluator(file(rows, .enterprises))
        try evaluator.conceal(for: questions)
        let (parts, total) = (shown(evaluator, questions[0]), shown(evaluator, questions[1])[[]])
        let hidden = ["AA", "BB", "CC", "DD", "EE"].filter { parts[[$0]] == nil }
        let rest = try #require(total) - parts.values.reduce(0, +)
        #expect(hidden.count == 4, "the cheapest of the two others goes with the three")
        for (code, values) in Unknowns(sums: [(hidden, rest)], least: 1).values() {
            #expect(values.count > 1, "\(code): \(values)")
        }
    }

    @Test("Six regions of one accident, with the total of their committee printed")
    func six() throws {
        let regions = ["1", "2", "3", "4", "5", "6"]
        let rows =
            regions.map { ("AA", $0, Int64(1)) }
            + regions.flatMap { region in (0..<4).map { _ in ("BB", region, Int64(2)) } }
        let questions = try [question([.ctn, .region]), question([.ctn]), question([])]
        var evaluator = try Evaluator(file(rows, .enterprises))
        try evaluator.conceal(for: questions)
        let cells = shown(evaluator, questions[0])
        let (columns, total) = (shown(evaluator, questions[1]), try #require(shown(evaluator, questions[2])[[]]))
        let hidden = ["AA", "BB"].flatMap { ctn in regions.map { [ctn, $0] } }.filter { cells[$0] == nil }
        func sum(_ cells: [[String]], _ all: Int, _ shown: [Int]) -> (parts: [String], total: Int) {
            (cells.map { $0.joined() }, all - shown.reduce(0, +))
        }
        var sums = [sum(hidden, total, Array(cells.values))]
        for (ctn, all) in columns {
            let known = cells.filter { $0.key[0] == ctn[0] }.map(\.value)
            sums.append(sum(hidden.filter { $0[0] == ctn[0] }, all, known))
        }
        let possible = Unknowns(sums: sums.filter { !$0.parts.isEmpty }, least: 1).values()
        #expect(possible.count == hidden.count && hidden.count > 6)
        for (code, values) in possible { #expect(values.count > 1, "\(code): \(values)") }
    }

    @Test("A file on persons that tells its establishments is under the rules of both: one with 14 accidents is hidden")
    func bothRules() throws {
        let rows =
            [("AA", "R1", Int64(14)), ("BB", "R1", 3)] + (0..<27).map { _ in ("CC", "R1", Int64(1)) }
        let question = try question([.ctn])
        var evaluator = try Evaluator(file(rows, .persons))
        try evaluator.conceal(for: [question])
        #expect(shown(evaluator, question) == [["CC"]: 27])
        let rules = try #require(evaluator.concealment?.summary.rules)
        #expect(rules == [.persons: ["n < 11"], .enterprises: ["n < 3", "top 1 > 85 %"]])
    }

    /// TableFamily adds the accidents of a released file to the diseases of one that was not.
    @Test("A sum of released and secret rows is secret: 10 accidents of everybody and 5 diseases of two make 15")
    func mixed() throws {
        var released = SyntheticFile(name: "released")
        released.dimensions = [.year, .event, .ctn]
        released.add([.year: "2024", .event: "AT", .ctn: "AA"], [.claims: 10])
        var secret = SyntheticFile(name: "secret")
        secret.secrecy = .enterprises
        secret.isClaimLevel = true
        secret.dimensions = [.year, .event, .ctn, .establishment]
        for (establishment, count) in [("1", Int64(3)), ("2", 2)] {
            secret.add(
                [.year: "2024", .event: "MP", .ctn: "AA", .establishment: establishment], [.claims: count])
        }
        let question = Question(
            expression: try Indicators.Expression(parsing: "DECES"), by: [.ctn],
            selection: Selection([.event: ["AT", "MP"]]), years: [2024])
        #expect(question.ingredients.first?.events == [.accident, .disease])
        released.measures = [.deaths]
        secret.measures = [.deaths]
        released.rows = released.rows.map { SyntheticFile.Row(codes: $0.codes, amounts: [.deaths: 10]) }
        secret.rows = secret.rows.map {
            SyntheticFile.Row(codes: $0.codes, amounts: [.deaths: $0.amounts[.claims] ?? 0])
        }
        var evaluator = try Evaluator(released, secret)
        try evaluator.conceal(for: [question])
        let row = try #require(evaluator.table(question).rows.first)
        #expect(row.cell.value == nil && row.cell.flags.contains(.confidential))
    }
}
