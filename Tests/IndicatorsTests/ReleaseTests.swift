import Disclosure
import Facts
import Testing

@testable import Indicators

/// Figures that leave one after the other: what a reader of both computes.
@Suite("Releases that a register ties") struct ReleaseTests {
    /// Accidents of establishments that have one each, by committee; AA is one establishment of five.
    private func evaluator(_ more: [String: Int] = [:]) throws -> Evaluator {
        var file = SyntheticFile(name: "claims")
        file.secrecy = .enterprises
        file.isClaimLevel = true
        file.dimensions = [.year, .event, .ctn, .region, .establishment]
        for (ctn, count) in [("BB", 4), ("CC", 9), ("DD", 12)] {
            for number in 0..<(count + (more[ctn] ?? 0)) {
                file.add(
                    [.year: "2024", .event: "AT", .ctn: ctn, .region: "R\(number)", .establishment: "\(ctn)\(number)"],
                    [.claims: 1])
            }
        }
        file.add([.year: "2024", .event: "AT", .ctn: "AA", .region: "R1", .establishment: "AA"], [.claims: 5])
        return try Evaluator(file)
    }

    private func question(_ by: [Dimension]) throws -> Question {
        Question(expression: try Indicators.Expression(parsing: "AT"), by: by, selection: Selection(), years: [2024])
    }

    /// The counts that leave after some releases.
    private func shown(
        _ by: [Dimension], _ more: [String: Int] = [:], after releases: [Release]?
    ) throws -> [String: Int] {
        var evaluator = try evaluator(more)
        let question = try question(by)
        try evaluator.conceal(for: [question], after: releases)
        let known = evaluator.table(question).rows.compactMap { row in
            row.cell.value.map { (row.codes.joined(separator: " "), Int($0)) }
        }
        return Dictionary(uniqueKeysWithValues: known)
    }

    private func release(_ by: [[Dimension]], _ name: String = "first") throws -> Release {
        var evaluator = try evaluator()
        let questions = try by.map(question)
        try evaluator.conceal(for: questions)
        return try #require(evaluator.concealment?.release(name, questions))
    }

    @Test("The total of 30 gives the 5 accidents of AA back, once BB, CC and DD have left")
    func total() throws {
        let first = try release([[.ctn]])
        #expect(try shown([.ctn], after: nil) == ["BB": 4, "CC": 9, "DD": 12])
        #expect(try shown([], after: nil) == ["": 30])
        #expect(try shown([], after: []) == ["": 30])
        #expect(try shown([], after: [first]) == [:])
    }

    @Test("BB, hidden beside AA when the total left, does not leave alone later")
    func staysHidden() throws {
        let first = try release([[.ctn], []])
        #expect(try shown([.ctn], after: nil)["BB"] == 4)
        let later = try shown([.ctn], after: [first])
        #expect(later == ["CC": 9, "DD": 12])
    }

    @Test("Nine regions of one accident each, after their total of 9, cannot be hidden: the earlier release is named")
    func conflict() throws {
        let first = try release([[.ctn]])
        let error = #expect(throws: ReleaseConflict.self) { try shown([.ctn, .region], after: [first]) }
        #expect(error == ReleaseConflict(.measure(.claims, year: 2024), releases: ["first"]))
    }

    @Test("Of rows that came since, a count tells no fewer than three", arguments: [(1, false), (2, false), (3, true)])
    func newRows(more: Int, isShown: Bool) throws {
        let first = try release([[.ctn]])
        let later = try shown([.ctn], ["CC": more], after: [first])
        #expect(later["CC"] == (isShown ? 9 + more : nil))
        #expect(later["DD"] == 12)
    }

    @Test("A line of a register reads back, and is the same whatever the order of hashing")
    func line() throws {
        var first = try release([[.ctn], []])
        first.add(
            [CountKey("outil", "a", "reperes"): .shown(40), CountKey("outil", "b", "reperes"): .hidden], of: "fragility"
        )
        let line = try first.line()
        let read = try Release(line: line, Repository.vocabulary)
        #expect(read.name == "first" && read.cells == first.cells && read.questions.count == 2)
        #expect(read.lines == first.lines && [read].lines(of: "fragility").cells.count == 2)
        #expect(try read.line() == line && !line.contains("\n"))
        #expect(try shown([.ctn], after: [read]) == ["CC": 9, "DD": 12])
        #expect(throws: (any Error).self) { try Release(line: "{\"release\":\"x\"}", Repository.vocabulary) }
    }
}
