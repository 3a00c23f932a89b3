import Facts
import Testing

@Suite("Sums over consecutive rows of a file")
struct ResourceFactsRowsTests {
    /// One row for each code, in that order.
    private func facts(_ rows: [(String, Int64?)]) -> ResourceFacts {
        var facts = ResourceFacts(
            identity: ResourceIdentity(
                name: "r", isSeries: false, isClaimLevel: false, source: "s", observed: nil, secrecy: .published),
            groups: [FactGroup(dimensions: [.ctn], measures: [.claims], requests: [[.ctn]])], exposures: nil,
            published: [])
        var block = RowBlock(DimensionSlots([.ctn]), width: 1)
        block.prepare(for: rows.count)
        for (code, amount) in rows {
            var numbers = CodeNumbers(repeating: 0)
            numbers[0] = facts.book[.ctn].number(of: code)
            block.append(numbers, amounts: [amount], identity: EstablishmentID(number: 0, digits: 0), line: 0)
        }
        var cells: [Int32] = []
        let source = Cube.Source(constants: [], amounts: [0], skipsEmptyClaims: false)
        facts.groups[0].cubes[0].add(block, source, cells: &cells)
        return facts
    }

    @Test("Any run of rows, none included")
    func runs() {
        let facts = facts([("AA", 3), ("BB", 4), ("CC", 5)])
        #expect(facts.sum(of: .claims, rows: 0..<3, of: 3) == 12)
        #expect(facts.sum(of: .claims, rows: 1..<2, of: 3) == 4)
        #expect(facts.sum(of: .claims, rows: 2..<2, of: 3) == 0)
    }

    @Test("Nothing where rows share a key, where a value is missing, where the measure is not kept")
    func unknown() {
        #expect(facts([("AA", 3), ("AA", 4)]).sum(of: .claims, rows: 0..<1, of: 2) == nil)
        #expect(facts([("AA", 3), ("BB", nil)]).sum(of: .claims, rows: 0..<2, of: 2) == nil)
        #expect(facts([("AA", 3), ("BB", nil)]).sum(of: .claims, rows: 0..<1, of: 2) == 3)
        #expect(facts([("AA", 3)]).sum(of: .days, rows: 0..<1, of: 1) == nil)
        #expect(facts([("AA", 3)]).sum(of: .claims, rows: 0..<2, of: 1) == nil)
    }
}
