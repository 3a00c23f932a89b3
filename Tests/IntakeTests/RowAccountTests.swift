import Facts
import Intake
import Testing

@Suite("Rows read = kept + rejected + set aside")
struct RowAccountTests {
    @Test("On random tables, each count is that of the rows as they were written", arguments: 1...30)
    func random(seed: UInt64) throws {
        let table = RandomTable(seed: seed, rows: 150)
        let reading = try table.sample.read()
        let tally = reading.part.tally
        #expect(tally.read == 150, "seed \(seed)")
        #expect(tally.kept == table.kept, "seed \(seed)")
        #expect(tally.rejected == table.rejected, "seed \(seed)")
        #expect(tally.setAside == table.setAside, "seed \(seed)")
        #expect(tally.read == tally.kept + tally.rejected + tally.setAside)
        #expect(reading.part.rejections.count == tally.rejected)
        #expect(try reading.amounts(event: .disease) == table.cases, "seed \(seed)")
    }

    @Test("The counts and the sums do not depend on the question", arguments: 1...10)
    func questions(seed: UInt64) throws {
        let sample = RandomTable(seed: seed, rows: 100).sample
        let whole = try sample.read()
        for request: Set<Dimension> in [[], [.ctn], [.familleMP, .naf38], [.tableau, .regionCorps]] {
            let reading = try sample.read(requests: [request])
            #expect(reading.part.tally == whole.part.tally)
            #expect(reading.part.rejections == whole.part.rejections)
            #expect(
                try reading.amounts(by: [], event: .disease) == whole.amounts(by: [], event: .disease), "seed \(seed)")
        }
    }
}
