import Testing

@testable import Facts

@Suite("Which source answers about claims")
struct FactBaseClaimsTests {
    private static func row(_ ctn: String, _ count: Int64?, event: String = "AT", year: String = "2024")
        -> (codes: [Dimension: String], amounts: [Int64?])
    { ([.year: year, .event: event, .ctn: ctn], [count]) }

    private static let claims = FactsDraft(name: "at", rows: [row("AA", 3), row("BB", 4)])
    private static let more = FactsDraft(name: "at-2", rows: [row("BB", 10)])
    private static let series = FactsDraft(
        name: "tableau", isSeries: true, dimensions: [.year, .event, .region],
        rows: [([.year: "2024", .event: "AT", .region: "bretagne"], [1000])])
    private static let otherSeries = FactsDraft(
        name: "tableau 2", isSeries: true, dimensions: [.year, .event, .region],
        rows: [([.year: "2024", .event: "AT", .region: "bretagne"], [1000])])

    @Test("Files of claims are parts of one whole and are added")
    func added() throws {
        let base = FactBase([Self.claims.facts(), Self.more.facts()])
        #expect(try base.amounts(by: [.ctn]) == [["AA"]: 3, ["BB"]: 14])
    }

    @Test("Claims answer before a series, wherever the series stands")
    func claimsFirst() throws {
        let base = FactBase([Self.series.facts(), Self.claims.facts()])
        #expect(try base.amounts() == [[]: 7])
        let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
        #expect(try base.claims(question, year: "2024", event: .accident).get().resources == [1])
    }

    @Test("Where claims lack the dimension, the first series that has it answers alone")
    func seriesForDimension() throws {
        let other = FactsDraft(
            name: "other", isSeries: true, dimensions: [.year, .event, .region],
            rows: [([.year: "2024", .event: "AT", .region: "bretagne"], [77])])
        let base = FactBase([Self.claims.facts(), Self.series.facts(), other.facts()])
        #expect(try base.amounts(by: [.region]) == [["bretagne"]: 1000])
    }

    @Test("Two series are never added")
    func seriesNotAdded() throws {
        let base = FactBase([Self.series.facts(), Self.otherSeries.facts()])
        #expect(try base.amounts() == [[]: 1000])
    }

    @Test("When one file of claims lacks the dimension, the others do not pass for the whole")
    func partial() {
        let narrow = FactsDraft(dimensions: [.year, .event], rows: [([.year: "2024", .event: "AT"], [5])])
        let base = FactBase([Self.claims.facts(), narrow.facts()])
        #expect(throws: Unanswered.self) { try base.amounts(by: [.ctn]) }
    }

    @Test("A dimension that no source has is the reason")
    func dimensionAbsent() {
        let base = FactBase([Self.claims.facts()])
        #expect(throws: Unanswered(.dimensionAbsent(.tableau, .claims))) { try base.amounts(by: [.ctn, .tableau]) }
        #expect(throws: Unanswered(.dimensionAbsent(.naf5, .claims))) {
            try base.amounts(where: [.naf5: ["4711D"]])
        }
    }

    @Test("An event, a year or a measure without data is the reason")
    func noData() {
        let base = FactBase([Self.claims.facts()])
        #expect(throws: Unanswered(.noData(.claims, event: .commuting))) { try base.amounts(event: .commuting) }
        #expect(throws: Unanswered(.noData(.claims, event: .accident))) { try base.amounts(year: "2019") }
        #expect(throws: Unanswered(.noData(.days, event: .accident))) { try base.amounts(.days) }
    }

    @Test("A sum beyond 64 bits is no figure")
    func overflow() {
        let base = FactBase([FactsDraft(rows: [Self.row("AA", Int64.max), Self.row("AA", 1)]).facts()])
        #expect(throws: Unanswered(.overflow)) { try base.amounts() }
    }

    @Test("A missing part is counted in the sum")
    func missing() throws {
        let base = FactBase([FactsDraft(rows: [Self.row("AA", 3), Self.row("BB", nil)]).facts()])
        let question = ClaimQuestion(measure: .claims, by: [], selection: Selection())
        let rows = try base.claims(question, year: "2024", event: .accident).get().rows.spelled
        #expect(rows == [[]: Sum(amount: 3, missing: 1)])
    }
}

@Suite("What a folder knows")
struct FactBaseCatalogueTests {
    @Test("Years are those that hold facts, not those of codes that were only met")
    func years() {
        var facts = FactsDraft(
            rows: [([.year: "2024", .event: "AT", .ctn: "AA"], [3])],
            exposures: [([.year: "2023", .ctn: "AA"], [100])],
            published: [("TAUX-NET", [.year], [([.year: "2018"], 2.2)])]
        ).facts()
        _ = facts.book[.year].number(of: "2042")
        #expect(FactBase([facts]).years == ["2018", "2023", "2024"])
    }

    @Test("Codes come in code order, missing last; a label is the first one met")
    func codes() {
        var first = FactsDraft(rows: [([.year: "2024", .event: "AT", .ctn: "xx"], [1])]).facts()
        first.book[.ctn].label(first.book[.ctn].number(of: "BB"), as: "Bâtiment")
        var second = FactsDraft(rows: [([.year: "2024", .event: "AT", .ctn: "AA"], [1])]).facts()
        second.book[.ctn].label(second.book[.ctn].number(of: "BB"), as: "BTP")
        let base = FactBase([first, second])
        #expect(base.codes(of: .ctn) == ["AA", "BB", "xx"])
        #expect(base.label("BB", of: .ctn) == "Bâtiment")
        #expect(base.label("AA", of: .ctn) == nil)
    }
}
