import TestSupport
import Testing

@testable import Facts

/// Beside a dictionary, which is what they stand for.
struct CodedRowsTests {
    private static let codes = ["", "A", "AA", "b", "xx", "00012", "é"]

    private func random(_ count: Int, _ random: inout SplitMix64) -> [([String], Int)] {
        (0..<count).map { _ in
            let codes = (0..<2).map { _ in Self.codes[Int(random.next() % 7)] }
            return (codes, Int(random.next() % 100))
        }
    }

    @Test(arguments: (1...40).map(UInt64.init))
    func likeADictionary(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var (rows, expected): (CodedRows<Int>, [[String]: Int]) = ([:], [:])
        for (codes, value) in self.random(60, &random) {
            switch value % 4 {
            case 0: (rows[codes], expected[codes]) = (nil, nil)
            case 1: (rows[codes], expected[codes]) = (value, value)
            case 2:
                rows = rows.lazilyMapped { $0 + 1 }
                expected = expected.mapValues { $0 + 1 }
            default:
                rows[codes, default: 0] += value
                expected[codes, default: 0] += value
            }
            #expect(rows.spelled == expected && rows.count == expected.count, "seed \(seed)")
        }
        for first in Self.codes {
            for second in Self.codes { #expect(rows[[first, second]] == expected[[first, second]], "seed \(seed)") }
        }
        #expect(rows.filter { $0.value > 40 }.spelled == expected.filter { $0.value > 40 })
        #expect(rows.compactMapValues { $0 > 40 ? $0 : nil }.spelled == expected.filter { $0.value > 40 })
    }

    @Test(arguments: (1...20).map(UInt64.init))
    func mergedByCodes(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = [self.random(20, &random), self.random(20, &random)]
        let rows = parts.map { part in part.reduce(into: CodedRows<Int>()) { $0[$1.0] = $1.1 } }
        let expected = parts.map { part in Dictionary(part) { $1 } }
        var merged = rows[0]
        merged.merge(rows[1]) { $0 += $1 }
        #expect(merged.spelled == expected[0].merging(expected[1], uniquingKeysWith: +), "seed \(seed)")
        #expect(rows[0].spelled == expected[0], "a copy that was made before keeps its rows")
    }

    @Test func aCopyHasNoneOfTheRowsOfTheOther() {
        var first: CodedRows<Int> = [["A"]: 1]
        #expect(first[["A"]] == 1)
        var second = first
        (first[["B"]], second[["C"]]) = (2, 3)
        #expect(first.spelled == [["A"]: 1, ["B"]: 2] && second.spelled == [["A"]: 1, ["C"]: 3])
        #expect(first[["C"]] == nil && second[["B"]] == nil)
    }

    @Test func oneCodeMore() {
        let rows: CodedRows<Int> = [["a", "b"]: 1, ["c", "d"]: 2]
        #expect(rows.inserting("AT", at: 0).spelled == [["AT", "a", "b"]: 1, ["AT", "c", "d"]: 2])
        #expect(rows.inserting("AT", at: 1)[["a", "AT", "b"]] == 1)
        #expect(rows.inserting("AT", at: 2)[["c", "d", "AT"]] == 2)
    }

    @Test func withoutCodesThereIsOneRow() {
        var rows: CodedRows<Int> = [[]: 4]
        rows[[], default: 0] += 1
        #expect(rows.spelled == [[]: 5] && rows[[]] == 5 && rows[["A"]] == nil)
    }

    @Test(arguments: [[Dimension.ctn, .establishment], [.establishment, .taille], [.taille, .ctn]])
    func orderedAsTheirCodesAre(_ dimensions: [Dimension]) {
        let words = ["", "xx", "9", "10", "100-149", "<10", "12345678900012", "12345678900011", "12345678900011é", "é"]
        var rows = CodedRows<Int>()
        for first in words { for second in words.reversed() { rows[[first, second]] = 0 } }
        let orders = dimensions.map(CodeComparator.init(of:))
        let expected = rows.keys.sorted { first, second in
            for place in 0..<2 where first[place] != second[place] {
                return orders[place].precedes(first[place], second[place])
            }
            return false
        }
        #expect(rows.keys.order(by: dimensions).map { rows.keys[Int($0)] } == expected)
    }

    @Test func fewRowsOfManyCodes() {
        var table = CodeTable()
        for number in 0..<2000 { _ = table.number(of: String((number * 7919) % 2003)) }
        var rows = CodedRows<Int>(tables: [table])
        for code in ["5", "1999", "30", "4"] { rows[[code]] = 1 }
        #expect(rows.keys.order(by: [.establishment]).map { rows.keys[Int($0)][0] } == ["1999", "30", "4", "5"])
    }
}
