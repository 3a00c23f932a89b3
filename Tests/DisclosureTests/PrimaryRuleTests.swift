import Disclosure
import Testing

@Suite("Primary rules")
struct PrimaryRuleTests {
    @Test("Every rule answers like the reference on the cells of sdc.json, boundaries included")
    func reference() throws {
        for sample in try SecrecyOracle.read().primary {
            check(try Contributions(sample.contributions), sample.expected, sample.name)
        }
    }

    @Test("Hidden cells whose sum is known are tested together: three cells, still one unit above 85 %")
    func union() throws {
        for sample in try SecrecyOracle.read().unionDominance {
            for (amounts, expected) in zip(sample.suppressedCellsContributions, sample.each) {
                check(try Contributions(amounts), expected, "one of \(sample.suppressedCellsContributions)")
            }
            check(try Contributions(sample.suppressedCellsContributions.flatMap { $0 }), sample.union, "union")
        }
    }

    private func check(
        _ cell: Contributions, _ expected: SecrecyOracle.PrimaryExpectation, _ name: String
    ) {
        let answers: [(PrimaryRule, Bool)] = [
            (.frequency(minimum: 3), expected.freqLt3), (.dominance(count: 1, share: 0.85), expected.dom185),
            (.dominance(count: 2, share: 0.9), expected.dom290),
            (.dominance(count: 2, share: 0.85), expected.dom285),
            (.prior(share: 0.05), expected.pPercent5), (.prior(share: 0.1), expected.pPercent10),
            (.prior(share: 0.15), expected.pPercent15), (.prior(share: 0.2), expected.pPercent20),
            (.priorPosterior(share: 0.1, knowledge: 0.8), expected.pq1080),
        ]
        for (rule, isUnsafe) in answers { #expect(rule.isUnsafe(cell) == isUnsafe, "\(name): \(rule)") }
        #expect(cell.respondents == expected.nUnits)
        #expect(abs(cell.total - expected.total) < 1e-9 && cell.top(1) == expected.largest)
        let protection = PrimaryRule.dominance(count: 1, share: 0.85).upperProtection(cell) ?? .nan
        #expect(abs(protection - expected.uplDom185) < 1e-9, "\(name)")
        let prior = PrimaryRule.prior(share: 0.1).upperProtection(cell) ?? .nan
        #expect(abs(prior - expected.uplP10) < 1e-9, "\(name)")
    }

    @Test("A unit at exactly 85 %, or exactly three units, is safe; an empty cell is not flagged")
    func boundaries() throws {
        let boundary = try Contributions([85, 10, 5])
        #expect(!PrimaryRule.dominance(count: 1, share: 0.85).isUnsafe(boundary))
        #expect(!PrimaryRule.frequency(minimum: 3).isUnsafe(boundary))
        #expect(PrimaryRule.frequency(minimum: 3).isUnsafe(try Contributions([85, 10])))
        #expect(!PrimaryRule.frequency(minimum: 3).isUnsafe(try Contributions([])))
        #expect(PrimaryRule.frequency(minimum: 11).isUnsafe(try Contributions(Array(repeating: 1, count: 10))))
    }

    private static let rules: [PrimaryRule] = [
        .frequency(minimum: 3), .dominance(count: 1, share: 0.85), .dominance(count: 2, share: 0.9),
        .prior(share: 0.1), .priorPosterior(share: 0.1, knowledge: 0.8),
    ]

    @Test("A contribution of nothing is one; where nobody has anything, only a small number of respondents tells")
    func zeros() throws {
        let cell = try Contributions([10, 0, 3])
        #expect(cell.amounts == [10, 3, 0] && cell.total == 13 && cell.respondents == 3)
        let (none, two, three) = (try Contributions([]), try Contributions([0, 0]), try Contributions([0, 0, 0]))
        #expect(Self.rules.map { $0.isUnsafe(none) } == [false, false, false, false, false])
        #expect(Self.rules.map { $0.isUnsafe(two) } == [true, false, false, false, false])
        #expect(Self.rules.map { $0.isUnsafe(three) } == [false, false, false, false, false])
    }

    /// The largest is 80: a tenth of it is 8, and 0.125/0.5, a quarter, is 20.
    @Test("What the second largest does not know is exactly the share of the largest: safe; one less: unsafe")
    func priorBoundaries() throws {
        let prior = PrimaryRule.prior(share: 0.1)
        #expect(try !prior.isUnsafe(Contributions([80, 20, 8])) && prior.isUnsafe(Contributions([80, 20, 7])))
        #expect(try prior.upperProtection(Contributions([80, 20, 7])) == 1)
        let posterior = PrimaryRule.priorPosterior(share: 0.125, knowledge: 0.5)
        #expect(try !posterior.isUnsafe(Contributions([80, 20, 12, 8])))
        #expect(try posterior.isUnsafe(Contributions([80, 20, 12, 7])))
        #expect(try posterior.upperProtection(Contributions([80, 20, 12, 7])) == 1)
        let dominance = PrimaryRule.dominance(count: 2, share: 0.75)
        #expect(
            try !dominance.isUnsafe(Contributions([50, 25, 25])) && dominance.isUnsafe(Contributions([51, 25, 24])))
    }

    @Test("Units of one holding are one respondent")
    func holdings() throws {
        let cell = try Contributions([40, 30, 20, 10], holdings: ["H", "H", nil, nil])
        #expect(cell.respondents == 3 && cell.top(1) == 70 && cell.total == 100)
        #expect(PrimaryRule.frequency(minimum: 4).isUnsafe(cell))
        #expect(PrimaryRule.dominance(count: 1, share: 0.6).isUnsafe(cell))
    }

    @Test("A negative contribution is refused")
    func negative() {
        #expect(throws: SecrecyError.negativeContribution(-5)) { try Contributions([10, -5, 3]) }
    }

    /// rtauargus README, example 1: FREQ(3,10) and NK(1,85) on activity x size; 02/tr1 is A, 06/tr2 is B.
    @Test("The primary cells of the published rtauargus example are found")
    func rtauargus() throws {
        let cells: [(name: String, count: Int, value: Double, largest: Double)] = [
            ("01/tr1", 10, 100, 20), ("01/tr2", 5, 50, 15), ("02/tr1", 2, 30, 20), ("02/tr2", 5, 20, 10),
            ("06/tr1", 8, 60, 16), ("06/tr2", 6, 40, 38),
        ]
        var (frequency, dominance): ([String], [String]) = ([], [])
        for cell in cells {
            let rest = (cell.value - cell.largest) / Double(cell.count - 1)
            let contributions = try Contributions(
                [cell.largest] + Array(repeating: rest, count: cell.count - 1))
            if PrimaryRule.frequency(minimum: 3).isUnsafe(contributions) { frequency.append(cell.name) }
            if PrimaryRule.dominance(count: 1, share: 0.85).isUnsafe(contributions) { dominance.append(cell.name) }
        }
        #expect(frequency == ["02/tr1"] && dominance == ["06/tr2"])
    }

    /// sdcTable, data set microdata1 and test-primarySuppression.r; cells are numbered row by row, T, A, B, C, D by total,
    /// male, female. Its maxN of 2 is our minimum of 3.
    @Test("The primary cells that sdcTable's tests publish for its microdata are found, margins among the cells")
    func microdata() throws {
        let cells = Self.microdata.flatMap { [$0[0] + $0[1], $0[0], $0[1]] }
        let rules: [(PrimaryRule, [Int])] = [
            (.frequency(minimum: 3), [6]), (.dominance(count: 2, share: 0.75), [6, 14]), (.prior(share: 0.7), [6, 14]),
            (.priorPosterior(share: 0.6, knowledge: 0.8), [6, 14]),
        ]
        for (rule, expected) in rules {
            let unsafe = try cells.indices.filter { rule.isUnsafe(try Contributions(cells[$0])) }
            #expect(unsafe.map { $0 + 1 } == expected, "\(rule)")
        }
    }

    /// Amounts by region, the total first, then by gender.
    private static let microdata: [[[Double]]] = {
        let regions: [[[Double]]] = [
            [[10, 11, 5, 7, 13, 15, 13, 6, 9, 7, 9, 8, 9, 10, 10, 18, 6, 12], [9, 11]],
            [
                [11, 5, 7, 12, 14, 15, 9, 10, 10, 7, 10, 8, 8, 14],
                [10, 16, 12, 8, 18, 11, 8, 12, 14, 13, 7, 9, 14, 5, 13, 8, 10, 9, 7],
            ],
            [[9, 11, 18, 12, 10, 6, 11, 6, 6, 11, 6, 12], [10, 12, 11, 7, 12, 9, 9, 19, 9, 8]],
            [[280, 9, 9, 8, 7, 9, 8, 7, 8, 11, 10], [10, 6, 11, 16, 14, 9, 7, 6, 14, 10, 11, 9, 11, 18]],
        ]
        return [[regions.flatMap { $0[0] }, regions.flatMap { $0[1] }]] + regions
    }()
}
