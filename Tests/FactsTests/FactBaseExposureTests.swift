import Testing

@testable import Facts

@Suite("Which source answers about the exposed population")
struct FactBaseExposureTests {
    private static func key(_ ctn: String) -> [Dimension: String] { [.year: "2024", .ctn: ctn] }

    private static let at = FactsDraft(
        name: "at", exposures: [(key("AA"), [100]), (key("BB"), [200])])
    private static let mp = FactsDraft(
        name: "mp", exposures: [(key("AA"), [100]), (key("BB"), [200]), (key("CC"), [50])])
    private static let series = FactsDraft(
        name: "tableau 7", isSeries: true, exposures: [(key("AA"), [111]), (key("BB"), [222])])

    private func employees(
        _ base: FactBase, by: [Dimension] = [], where wanted: [Dimension: [String]] = [:], preferring: Set<Int> = []
    ) throws(Unanswered) -> [[String]: Int64] {
        try base.exposure(.employees, year: "2024", by: by, selection: Selection(wanted), preferring: preferring)
            .get().rows.spelled.mapValues(\.amount)
    }

    @Test("An exposure counts once per key over two files")
    func oncePerKey() throws {
        let base = FactBase([Self.at.facts(), Self.mp.facts()])
        #expect(try employees(base) == [[]: 350])
        #expect(try employees(base, by: [.ctn]) == [["AA"]: 100, ["BB"]: 200, ["CC"]: 50])
        #expect(base.exposureConflictCount == 0)
    }

    @Test("A series is a population of its own, never added; claims come first")
    func series() throws {
        let base = FactBase([Self.series.facts(), Self.at.facts()])
        #expect(try employees(base) == [[]: 300])
        #expect(base.exposureConflictCount == 0)
    }

    @Test("A rate takes the population of the source of its numerator")
    func preferring() throws {
        let base = FactBase([Self.at.facts(), Self.series.facts()])
        #expect(try employees(base, preferring: [1]) == [[]: 333])
        #expect(try employees(base, preferring: [0]) == [[]: 300])
    }

    @Test("Employees do not have a tableau: dimensions of the claim do not divide the population")
    func claimDimensions() throws {
        let base = FactBase([Self.at.facts()])
        #expect(try employees(base, by: [.ctn, .tableau], where: [.tableau: ["57"]]) == [["AA"]: 100, ["BB"]: 200])
    }

    @Test("Conditions choose among the keys of the year that is asked for")
    func conditions() throws {
        let base = FactBase([Self.mp.facts()])
        #expect(try employees(base, where: [.ctn: ["BB", "CC"]]) == [[]: 250])
        #expect(try employees(base, by: [.ctn], where: [.ctn: ["AA"], .year: ["2023"]]) == [["AA"]: 100])
    }

    @Test("A dimension that no population has is the reason")
    func dimensionAbsent() {
        let base = FactBase([Self.at.facts()])
        #expect(throws: Unanswered(.dimensionAbsent(.region, .employees))) { try employees(base, by: [.region]) }
        #expect(throws: Unanswered(.noData(.hours, event: nil))) {
            try base.exposure(.hours, year: "2024", by: [], selection: Selection()).get()
        }
    }

    @Test("Two files that disagree on a key are a conflict; the first stands")
    func conflict() throws {
        let other = FactsDraft(name: "mp", exposures: [(Self.key("AA"), [101]), (Self.key("BB"), [200])])
        let base = FactBase([Self.at.facts(), other.facts()])
        #expect(try employees(base) == [[]: 300])
        #expect(base.exposureConflictCount == 1)
        var expected = ExposureConflict(
            key: [.year, .ctn], codes: ["2024", "AA"], measure: .employees, kept: 100, refused: 101)
        expected.resource = "mp"
        #expect(base.exposureConflicts == [expected])
    }

    @Test(
        "The file whose name stands first counts, wherever it stands and whatever the other says", arguments: [90, 101])
    func conflictInAnyOrder(other amount: Int64) throws {
        let other = FactsDraft(name: "mp", exposures: [(Self.key("AA"), [amount]), (Self.key("BB"), [200])])
        for base in [FactBase([Self.at.facts(), other.facts()]), FactBase([other.facts(), Self.at.facts()])] {
            #expect(try employees(base) == [[]: 300])
            #expect(base.exposureConflicts.map(\.kept) == [100] && base.exposureConflicts.map(\.refused) == [amount])
        }
    }

    @Test("Of the rows of one file the smallest value counts, in any order and in any parts")
    func smallestCounts() throws {
        for values in [[12, 8, 10], [8, 10, 12], [10, 12, 8]] as [[Int64?]] {
            for cut in 1..<3 {
                var facts = FactsDraft(exposures: values[..<cut].map { (Self.key("AA"), [$0]) }).facts()
                facts.merge(FactsDraft(exposures: values[cut...].map { (Self.key("AA"), [$0]) }).facts())
                #expect(try employees(FactBase([facts])) == [[]: 8])
                let conflicts = try #require(facts.exposures).conflicts(facts.book)
                #expect(conflicts.map(\.kept) == [8] && conflicts.map(\.refused) == [12])
            }
        }
    }

    @Test("Files of one name are parts of one file: claims add, and the exposure of a key counts once")
    func partsOfOneFile() throws {
        let base = FactBase([Self.at.facts(), Self.at.facts()])
        #expect(base.resources.count == 1)
        #expect(try employees(base) == employees(FactBase([Self.at.facts()])))
    }

    @Test("Conflicts of a later part of a file are told beside those of the first, each key once")
    func conflictsOfParts() {
        var facts = FactsDraft(exposures: [(Self.key("AA"), [1]), (Self.key("AA"), [2])]).facts()
        let later = [("BB", Int64(5)), ("BB", 6), ("AA", 1), ("AA", 3)].map {
            (codes: Self.key($0), amounts: [$1] as [Int64?])
        }
        facts.merge(FactsDraft(exposures: later).facts())
        #expect(facts.exposures?.conflicts(facts.book).map(\.codes) == [["2024", "AA"], ["2024", "BB"]])
        #expect(facts.exposures?.conflictCount == 2)
    }

    @Test("A key in conflict counts once, however many rows disagree and however the rows are cut")
    func conflictsCountKeys() {
        let rows: [(codes: [Dimension: String], amounts: [Int64?])] = [
            (Self.key("AA"), [1]), (Self.key("AA"), [2]), (Self.key("AA"), [3]), (Self.key("BB"), [1]),
            (Self.key("BB"), [1]), (Self.key("AA"), [2]),
        ]
        for cut in 1..<rows.count {
            var facts = FactsDraft(exposures: Array(rows[..<cut])).facts()
            facts.merge(FactsDraft(exposures: Array(rows[cut...])).facts())
            #expect(facts.exposures?.conflictCount == 1, "cut at \(cut)")
            #expect(facts.exposures?.conflicts(facts.book).map(\.kept) == [1], "cut at \(cut)")
        }
    }
}
