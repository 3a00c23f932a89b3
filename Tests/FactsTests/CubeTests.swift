import TestSupport
import Testing

@testable import Facts

@Suite("Cubes add and merge exactly")
struct CubeTests {
    private static let measures: [Measure] = [.claims, .days, .longestStop]

    private struct Part {
        var book = CodeBook()
        var cube = Cube(dimensions: [.ctn, .naf2], measures: CubeTests.measures)

        mutating func add(_ ctn: String, _ naf: String, _ amounts: [Int64?]) {
            var key = CubeKey()
            key[0] = book[.ctn].number(of: ctn)
            key[1] = book[.naf2].number(of: naf)
            let place = cube.place(of: key)
            for (measure, amount) in amounts.enumerated() {
                if let amount {
                    cube.add(amount, at: place, measure: measure)
                } else {
                    cube.addMissing(at: place, measure: measure)
                }
            }
        }

        mutating func merge(_ other: Part) { cube.merge(other.cube, translating: book.absorb(other.book)) }

        /// Sums under the codes themselves.
        var sums: [[String]: [Sum]] {
            var sums: [[String]: [Sum]] = [:]
            for (row, key) in cube.keys.enumerated() {
                let codes = [book[.ctn].codes[Int(key[0])], book[.naf2].codes[Int(key[1])]]
                sums[codes] = CubeTests.measures.indices.map { cube.sum(row: row, measure: $0) }
            }
            return sums
        }
    }

    @Test("A row adds to its cell; the largest value is kept, not added; missing values are counted")
    func add() {
        var part = Part()
        part.add("AA", "01", [1, 12, 12])
        part.add("AA", "01", [1, 30, 30])
        part.add("AA", "01", [1, nil, 7])
        part.add("BB", "01", [0, 0, 0])
        #expect(part.sums[["AA", "01"]] == [Sum(amount: 3), Sum(amount: 42, missing: 1), Sum(amount: 30)])
        #expect(part.sums[["BB", "01"]] == [Sum(amount: 0), Sum(amount: 0), Sum(amount: 0)])
    }

    @Test("Merged in any order, parts give the sums that Swift's dictionaries give", arguments: 1...20)
    func mergeInAnyOrder(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var parts = (0..<Int.random(in: 2...6, using: &random)).map { _ in Part() }
        var expected: [[String]: [Sum]] = [:]
        for _ in 0..<200 {
            let codes = [
                ["AA", "BB", "CC"].randomElement(using: &random)!, "0\(Int.random(in: 0...9, using: &random))",
            ]
            let days: Int64? =
                Int.random(in: 0...9, using: &random) == 0 ? nil : Int64.random(in: 0...500, using: &random)
            parts[Int.random(in: parts.indices, using: &random)].add(codes[0], codes[1], [1, days, days ?? 0])
            var sums = expected[codes] ?? [Sum(amount: 0), Sum(amount: 0), Sum(amount: 0)]
            sums[0].amount += 1
            sums[1] = Sum(amount: sums[1].amount + (days ?? 0), missing: sums[1].missing + (days == nil ? 1 : 0))
            sums[2].amount = max(sums[2].amount, days ?? 0)
            expected[codes] = sums
        }
        for _ in 0..<4 {
            parts.shuffle(using: &random)
            var whole = Part()
            for part in parts { whole.merge(part) }
            #expect(whole.sums == expected, "seed \(seed)")
        }
    }

    @Test("Merging with an empty cube changes nothing, on either side")
    func identity() {
        var part = Part()
        part.add("AA", "01", [2, 9, 9])
        var right = part
        right.merge(Part())
        var left = Part()
        left.merge(part)
        #expect(right.sums == part.sums)
        #expect(left.sums == part.sums)
    }

    @Test("A sum beyond 64 bits is said, also through a merge, and counts as missing in a total")
    func overflow() {
        var part = Part()
        part.add("AA", "01", [Int64.max, 0, 0])
        #expect(part.cube.overflowed.isEmpty)
        var other = part
        other.merge(part)
        #expect(other.cube.overflowed == [0])
        var third = Part()
        third.merge(other)
        #expect(third.cube.overflowed == [0])
        var sum = Sum(amount: Int64.max)
        sum.add(Sum(amount: 1), as: .claims)
        #expect(sum.missing == 1)
    }
}
