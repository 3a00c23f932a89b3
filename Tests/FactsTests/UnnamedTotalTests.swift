import Testing

@testable import Facts

/// A row that is the sum of the others, though nothing names it a total.
@Suite("Rows that are sums") struct UnnamedTotalTests {
    private struct Sum: Equatable {
        let codes: [String]
        let group: Dimension?
        let amount: Int64
        let difference: Int64
    }

    private func sums(_ draft: FactsDraft) -> [Sum] {
        FactBase([draft.facts()]).sums(0).compactMap {
            guard case .rowIsSum(_, let row, let group, _, let amount, let difference) = $0 else { return nil }
            return Sum(codes: row.codes, group: group, amount: amount, difference: difference)
        }
    }

    /// Claims of CTN in one year.
    private func sums(_ counts: [String: Int64]) -> [Sum] {
        var draft = FactsDraft()
        for (ctn, count) in counts.sorted(by: { $0.key < $1.key }) {
            draft.rows.append(([.year: "2024", .event: "AT", .ctn: ctn], [count]))
        }
        return sums(draft)
    }

    @Test("One of four is the sum of the three others; of three it may be by chance")
    func exact() {
        let found = sums(["AA": 10, "BB": 20, "CC": 30, "DD": 60])
        #expect(found.map(\.amount) == [60] && found.map(\.difference) == [0] && found.map(\.group) == [nil])
        #expect(found.first?.codes.contains("DD") == true)
        #expect(sums(["AA": 10, "BB": 20, "CC": 30]).isEmpty)
        #expect(sums(["AA": 10, "BB": 20, "CC": 30, "DD": 0]).isEmpty)
        #expect(sums(["AA": 10, "BB": 20, "CC": 30, "DD": 57]).isEmpty)
    }

    /// 303 in three rounded parts may be two more or less as a whole, not three, and only where that is small: 2 of 100.
    @Test("A sum of rounded parts is off by less than one for each, and by two hundredths at most")
    func rounded() {
        #expect(sums(["AA": 100, "BB": 101, "CC": 102, "DD": 305]).map(\.difference) == [2])
        #expect(sums(["AA": 100, "BB": 101, "CC": 102, "DD": 301]).map(\.difference) == [-2])
        #expect(sums(["AA": 100, "BB": 101, "CC": 102, "DD": 306]).isEmpty)
        #expect(sums(["AA": 32, "BB": 33, "CC": 33, "DD": 100]).map(\.difference) == [2])
        #expect(sums(["AA": 32, "BB": 33, "CC": 32, "DD": 99]).isEmpty)
    }

    @Test("Years and events are wholes of their own")
    func years() {
        var draft = FactsDraft()
        for (year, event, ctn, count) in [
            ("2023", "AT", "AA", Int64(10)), ("2023", "MP", "BB", 20), ("2024", "AT", "CC", 30),
            ("2024", "MP", "DD", 60),
        ] {
            draft.rows.append(([.year: year, .event: event, .ctn: ctn], [count]))
        }
        #expect(sums(draft).isEmpty)
    }

    /// Of CTN AA four activities, of which one is the sum of the others; another CTN keeps the whole from being one.
    private func activities(_ last: Int64, days: Bool = false, scale: Int64 = 1000) -> [Sum] {
        var draft = FactsDraft()
        draft.dimensions = [.year, .event, .ctn, .naf5]
        if days { draft.measures = [.claims, .days, .deaths] }
        let rows = [("AA", "1", 4), ("AA", "2", 3), ("AA", "3", 3), ("AA", "4", last), ("BB", "5", 7)]
        for (ctn, naf, count) in rows {
            let claims = count * scale
            draft.rows.append(
                ([.year: "2024", .event: "AT", .ctn: ctn, .naf5: naf], days ? [claims, claims * 9, claims] : [claims]))
        }
        return sums(draft)
    }

    @Test("Within a code, a sum is told by three measures or by 10 000 claims")
    func groups() {
        let found = activities(10)
        #expect(found.map(\.group) == [.ctn] && found.map(\.amount) == [10_000])
        #expect(activities(10, scale: 999).isEmpty && activities(11).isEmpty)
        #expect(activities(10, days: true, scale: 1).map(\.amount) == [10])
    }

    @Test("Repeated rows are doubtful where the number is the same, or where they are twenty and a quarter of all")
    func repeated() {
        func isDoubtful(_ mark: RepeatedClaims.Mark, _ count: Int, _ examined: Int) -> Bool {
            RepeatedClaims(mark: mark, count: count, examined: examined, line: 2, isSample: false).isDoubtful
        }
        #expect(isDoubtful(.number, 1, 1000) && !isDoubtful(.number, 0, 1000))
        #expect(isDoubtful(.row, 20, 80) && !isDoubtful(.row, 20, 81) && !isDoubtful(.row, 19, 20))
    }
}
