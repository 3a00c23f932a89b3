import Testing

@testable import Facts

@Suite("Published figures stand as they are")
struct FactBasePublishedTests {
    private static let rates = FactsDraft(
        name: "taux", isSeries: true,
        published: [
            (
                "TAUX-NET", [.year, .codeRisque],
                [
                    ([.year: "2018", .codeRisque: "27.1ZF"], 6.4), ([.year: "2018", .codeRisque: "27.4CH"], 4.1),
                    ([.year: "2017", .codeRisque: "27.1ZF"], 6.5),
                ]
            )
        ])
    private let base = FactBase([rates.facts()])

    private func values(by: [Dimension], where wanted: [Dimension: [String]] = [:]) throws -> [[String]: Double?] {
        try base.published("TAUX-NET", year: "2018", by: by, selection: Selection(wanted)).get().rows.spelled.mapValues(
            \.value)
    }

    @Test("By the dimension that the file has, and for one code of it")
    func found() throws {
        #expect(try values(by: [.codeRisque]) == [["27.1ZF"]: 6.4, ["27.4CH"]: 4.1])
        #expect(try values(by: [], where: [.codeRisque: ["27. 1ZF"]]) == [[]: 6.4])
    }

    @Test("Rates do not add over the dimension left out")
    func doesNotAdd() {
        #expect(throws: Unpublished.doesNotAdd(over: [.codeRisque])) { try values(by: []) }
    }

    @Test("Two codes without a breakdown make no figure: one of them must not pass for both")
    func severalCodes() {
        #expect(throws: Unpublished.doesNotAdd(over: [.codeRisque])) {
            try values(by: [], where: [.codeRisque: ["27.1ZF", "27.4CH"]])
        }
    }

    @Test("The one country that is read needs no name; where there are two, it does")
    func oneCountry() throws {
        var texas = FactsDraft(name: "bls")
        texas.published = [
            (
                "DECES", [.year, .region, .country],
                [([.year: "2012", .region: "Texas", .country: "US"], 26.0)]
            )
        ]
        func values(_ base: FactBase) throws -> [[String]: Double?] {
            try base.published("DECES", year: "2012", by: [.region], selection: Selection()).get().rows.spelled
                .mapValues(
                    \.value)
        }
        #expect(try values(FactBase([texas.facts()])) == [["Texas"]: 26])
        var other = texas
        other.name = "ca"
        other.published[0].rows = [([.year: "2012", .region: "Ontario", .country: "CA"], 5.0)]
        let both = FactBase([texas.facts(), other.facts()])
        #expect(throws: Unpublished.doesNotAdd(over: [.country])) { try values(both) }
    }

    @Test("An indicator that no file publishes is the reason")
    func notPublished() {
        let answer = base.published("IF", year: "2018", by: [], selection: Selection())
        #expect(throws: Unpublished.absent) { try answer.get() }
    }

    @Test("A key given twice keeps its first figure and notes the other")
    func conflicts() {
        var table = PublishedTable(indicator: "IF", dimensions: [.ctn])
        var key = CubeKey()
        key[0] = 1
        table.insert(PublishedFigure(value: 2.5, line: 2), at: key)
        table.insert(PublishedFigure(value: 2.5, line: 3), at: key)
        table.insert(PublishedFigure(value: 9, line: 4), at: key)
        #expect(table.figures[key]?.value == 2.5)
        #expect(table.conflicts.map(\.key) == [key])
        #expect(table.conflicts.map(\.kept.line) == [2] && table.conflicts.map(\.refused.line) == [4])
    }

    /// The first part has 2.5 for the code; the second 9 and, further down, 2.5 and 4.
    @Test("Parts of a file that differ conflict with the first of its figures only, wherever it is cut")
    func conflictsOfParts() {
        func part(_ values: [Double]) -> ResourceFacts {
            FactsDraft(published: [("IF", [.ctn], values.map { ([.ctn: "AA"], $0) })]).facts()
        }
        var cut = part([2.5])
        _ = cut.merge(part([9, 2.5, 4]))
        for conflicts in [cut.published[0].conflicts, part([2.5, 9, 2.5, 4]).published[0].conflicts] {
            #expect(conflicts.map(\.kept.value) == [2.5, 2.5] && conflicts.map(\.refused.value) == [9, 4])
        }
    }
}
