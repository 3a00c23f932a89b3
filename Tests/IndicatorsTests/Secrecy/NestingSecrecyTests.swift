import Facts
import Testing

@testable import Indicators

/// Tables of which the codes of one lie within those of another: sums by hand must not give a hidden count back.
@Suite("Codes that lie within others") struct NestingSecrecyTests {
    /// Claims of one code: establishments that have one each, or one establishment that has all.
    private struct Part {
        let finer: String
        let coarser: String
        let claims: Int
        var isOfOne = false
    }

    private static let tableaux = [
        Part(finer: "057A", coarser: "TMS", claims: 15), Part(finer: "079A", coarser: "TMS", claims: 12),
        Part(finer: "098A", coarser: "TMS", claims: 4, isOfOne: true),
        Part(finer: "030A", coarser: "amiante", claims: 10),
        Part(finer: "030B", coarser: "amiante", claims: 7, isOfOne: true),
        Part(finer: "042A", coarser: "autres", claims: 15),
    ]

    private static let risks = [
        Part(finer: "28.1AA", coarser: "AA", claims: 10), Part(finer: "28.2ZA", coarser: "AA", claims: 10),
        Part(finer: "29.1ZA", coarser: "AA", claims: 4, isOfOne: true), Part(finer: "41.2AB", coarser: "BB", claims: 9),
        Part(finer: "43.3ZB", coarser: "BB", claims: 6, isOfOne: true),
        Part(finer: "42.1ZB", coarser: "BB", claims: 5, isOfOne: true),
    ]

    private static let syndromes = [
        Part(finer: "057AAM75.1", coarser: "057A", claims: 10), Part(finer: "057AAM75.2", coarser: "057A", claims: 10),
        Part(finer: "057AAM75.3", coarser: "057A", claims: 4, isOfOne: true),
        Part(finer: "079AAM23", coarser: "079A", claims: 9),
        Part(finer: "079ABM23", coarser: "079A", claims: 6, isOfOne: true),
        Part(finer: "079ACM23", coarser: "079A", claims: 5, isOfOne: true),
    ]

    private static func file(_ parts: [Part], _ dimensions: [Dimension], event: String) -> SyntheticFile {
        var file = SyntheticFile(name: "claims")
        file.secrecy = .enterprises
        file.isClaimLevel = true
        file.dimensions = [.year, .event] + dimensions + [.establishment]
        for part in parts {
            for index in 0..<(part.isOfOne ? 1 : part.claims) {
                let codes: [Dimension: String] = [
                    .year: "2024", .event: event, dimensions[0]: part.finer, dimensions[1]: part.coarser,
                    .establishment: part.isOfOne ? part.finer : "\(index)",
                ]
                file.add(codes, [.claims: part.isOfOne ? Int64(part.claims) : 1])
            }
        }
        return file
    }

    private func table(_ text: String, by: [Dimension], _ evaluator: Evaluator) throws -> IndicatorTable {
        evaluator.table(try question(text, by: by))
    }

    private func question(_ text: String, by: [Dimension]) throws -> Question {
        Question(
            expression: try Indicators.Expression(parsing: text), by: by, selection: Selection(), years: [2024])
    }

    /// The counts that a table shows.
    private func shown(_ table: IndicatorTable) -> [String: Int] {
        let known = table.rows.compactMap { row in row.cell.value.map { (row.codes.first ?? "", Int($0)) } }
        return Dictionary(uniqueKeysWithValues: known)
    }

    /// What a reader who knows the nomenclature computes of the hidden codes.
    private func possible(_ parts: [Part], finer: [String: Int], coarser: [String: Int], total: Int?) -> [String: Set<
        Int
    >] {
        let hidden = parts.filter { finer[$0.finer] == nil }
        func sum(_ members: [Part], _ total: Int) -> (parts: [String], total: Int) {
            let known = members.reduce(0) { $0 + (finer[$1.finer] ?? 0) }
            return (members.filter { finer[$0.finer] == nil }.map(\.finer), total - known)
        }
        let groups = coarser.map { code, total in sum(parts.filter { $0.coarser == code }, total) }
        return Unknowns(sums: (groups + (total.map { [sum(parts, $0)] } ?? [])).filter { !$0.parts.isEmpty }, least: 1)
            .values()
            .filter { name, _ in hidden.contains { $0.finer == name } }
    }

    @Test(
        "Disease tables in families, risk codes in committees, syndromes in tables: nothing hidden can be computed",
        arguments: [
            (tableaux, [Dimension.tableau, .familleMP], "MP"), (risks, [.codeRisque, .ctn], "AT"),
            (syndromes, [.syndrome, .tableau], "MP"),
        ])
    private func nested(parts: [Part], dimensions: [Dimension], event: String) throws {
        let questions = try [[dimensions[0]], [dimensions[1]], []].map { try question(event, by: $0) }
        var evaluator = try Evaluator(Self.file(parts, dimensions, event: event))
        try evaluator.conceal(for: questions)
        let (finer, coarser) = (shown(evaluator.table(questions[0])), shown(evaluator.table(questions[1])))
        let total = try #require(evaluator.table(questions[2]).rows.first?.cell.value)
        let alone = parts.filter(\.isOfOne).map(\.finer)
        #expect(alone.allSatisfy { finer[$0] == nil })
        #expect(!coarser.isEmpty && !finer.isEmpty)
        let possible = possible(parts, finer: finer, coarser: coarser, total: Int(total))
        #expect(possible.count == parts.count - finer.count)
        for (code, values) in possible { #expect(values.count > 1, "\(code): \(values)") }
    }

    /// Of 31 musculoskeletal diseases, 15 and 12 are printed: the third table has 4, of one establishment.
    @Test("One value in a sentence is a sum like any other")
    func valueInASentence() throws {
        let questions = try [question("MP", by: [.tableau]), question("TMS", by: []), question("PART-TMS", by: [])]
        var evaluator = try Evaluator(Self.file(Self.tableaux, [.tableau, .familleMP], event: "MP"))
        try evaluator.conceal(for: questions)
        let finer = shown(evaluator.table(questions[0]))
        let value = try #require(evaluator.table(questions[1]).rows.first?.cell.value)
        // The share gives the number of all diseases back.
        let share = try #require(evaluator.table(questions[2]).rows.first)
        let total = share.cell.value == nil ? nil : 63
        let possible = possible(Self.tableaux, finer: finer, coarser: ["TMS": Int(value)], total: total)
        #expect(possible["098A"] != nil)
        for (code, values) in possible { #expect(values.count > 1, "\(code): \(values)") }
    }

    /// Both communes of N lie in it; that of two regions gives what it has in each as a difference.
    @Test("A code that lies within another is tied to it where its neighbours are not")
    func partial() throws {
        let met = [("Z", "N"), ("X", "N"), ("X", "S"), ("Y", "S")]
        var space = AttributeSpace()
        space.learn(.commune, .region, met: met)
        let nesting = try #require(space.nestings.first { $0.finer == "commune" })
        #expect(nesting.codes == ["Z": "N", "Y": "S"] && !nesting.isWhole && nesting.filled.isEmpty)
        #expect(space.nestings.allSatisfy { $0.finer == "commune" })
    }
}
