import TestSupport
import Testing

@testable import Facts

@Suite("Blocks of rows summed in a cube")
struct CubeRowsTests {
    private struct Row {
        let codes: [UInt32]
        let amounts: [Int64?]
        let line: Int

        /// Numbers that pack and some that do not; rows without a claim and without a code of the claim.
        init(line: Int, wide: Bool, using random: inout SplitMix64) {
            let ctn =
                wide && Int.random(in: 0..<50, using: &random) == 0 ? 1 << 31 : UInt32.random(in: 0...9, using: &random)
            codes = [ctn, UInt32.random(in: 0...2, using: &random)]
            let claims = Int64.random(in: 0...1, using: &random)
            let isMissing = Int.random(in: 0..<20, using: &random) == 0
            amounts = [claims, isMissing ? nil : claims * Int64.random(in: 0...99, using: &random)]
            self.line = line
        }

        /// A row of exposure only has no claim to break down by a tableau.
        var isLeftOut: Bool { codes[1] == 0 && amounts == [0, 0] }
    }

    private func block(_ rows: ArraySlice<Row>) -> RowBlock {
        let slots = DimensionSlots([.ctn, .tableau])
        var block = RowBlock(slots, width: 2)
        block.prepare(for: rows.count)
        for row in rows {
            var numbers = CodeNumbers(repeating: 0)
            numbers[slots.slot(of: .ctn)] = row.codes[0]
            numbers[slots.slot(of: .tableau)] = row.codes[1]
            block.append(
                numbers, amounts: row.amounts, identity: EstablishmentID(number: 0, digits: 0), line: row.line)
        }
        return block
    }

    private func expected(_ rows: [Row]) -> [[UInt32]: [Sum]] {
        var sums: [[UInt32]: [Sum]] = [:]
        for row in rows where !row.isLeftOut {
            for (measure, amount) in row.amounts.enumerated() {
                var all = sums[row.codes] ?? [Sum(amount: 0), Sum(amount: 0)]
                all[measure].amount += amount ?? 0
                all[measure].missing += amount == nil ? 1 : 0
                sums[row.codes] = all
            }
        }
        return sums
    }

    @Test(
        "In blocks of any size, the sums that Swift's dictionaries give, and the first row whose codes stood before",
        arguments: 1...30)
    func sums(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let rows = (1...400).map { Row(line: $0 + 1, wide: seed % 3 == 0, using: &random) }
        var cube = Cube(dimensions: [.ctn, .tableau], measures: [.claims, .days])
        let source = Cube.Source(constants: [], amounts: [0, 1], skipsEmptyClaims: true)
        var (first, cells) = (0, [Int32]())
        while first < rows.count {
            let end = min(rows.count, first + Int.random(in: 1...90, using: &random))
            cube.add(block(rows[first..<end]), source, cells: &cells)
            for (row, cell) in zip(rows[first..<end], cells) {
                #expect((cell < 0) == row.isLeftOut)
                if cell >= 0 { #expect([cube.keys[Int(cell)][0], cube.keys[Int(cell)][1]] == row.codes) }
            }
            first = end
        }
        var found: [[UInt32]: [Sum]] = [:]
        for (row, key) in cube.keys.enumerated() {
            found[[key[0], key[1]]] = [cube.sum(row: row, measure: 0), cube.sum(row: row, measure: 1)]
        }
        #expect(found == expected(rows), "seed \(seed)")
        #expect(cube.additions == rows.count { !$0.isLeftOut })
        #expect(cube.firstRepeat == firstRepeat(rows))
    }

    private func firstRepeat(_ rows: [Row]) -> RepeatedLine? {
        var lines: [[UInt32]: Int] = [:]
        for row in rows where !row.isLeftOut {
            if let first = lines[row.codes] { return RepeatedLine(line: Int32(row.line), of: Int32(first)) }
            lines[row.codes] = row.line
        }
        return nil
    }
}
