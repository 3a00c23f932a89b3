import Testing

@testable import Facts

@Suite("Groups of enterprises") struct HoldingsTests {
    @Test("A name in several spellings is one; blanks and missing codes are none")
    func names() {
        let holdings = Holdings([("1", "Groupe Éole"), ("2", "GROUPE-EOLE "), ("3", "Autan"), ("4", " "), ("5", "xx")])
        #expect(holdings.group(of: "1") == holdings.group(of: "2") && holdings.group(of: "1") != nil)
        #expect(holdings.group(of: "3") != holdings.group(of: "1"))
        #expect(holdings.group(of: "4") == nil && holdings.group(of: "5") == nil && holdings.group(of: "6") == nil)
        #expect(holdings.group(of: "6", saying: "groupe éole") == holdings.group(of: "1"))
    }

    @Test("Groups that one establishment joins are one, however long the chain and in whatever order")
    func chain() {
        let pairs = [("1", "D"), ("1", "C"), ("2", "B"), ("2", "A"), ("3", "C"), ("3", "B"), ("4", "D"), ("5", "E")]
        for order in [pairs, pairs.reversed()] {
            let holdings = Holdings(order.map { (establishment: $0.0, holding: $0.1) })
            #expect(["1", "2", "3", "4"].allSatisfy { holdings.group(of: $0) == "a" })
            #expect(holdings.group(of: "5") == "e" && holdings.group(of: "6", saying: "d") == "a")
        }
    }

    @Test("Claims and exposures of every year say the groups")
    func facts() {
        var claims = FactsDraft()
        claims.dimensions = [.year, .event, .establishment, .holding]
        claims.rows = [([.year: "2023", .event: "AT", .establishment: "1", .holding: "G"], [1])]
        var people = FactsDraft()
        people.exposureKey = [.year, .establishment, .holding]
        people.exposures = [
            ([.year: "2024", .establishment: "1", .holding: "H"], [5]),
            ([.year: "2022", .establishment: "2", .holding: "h"], [5]),
        ]
        let holdings = FactBase([claims.facts(), people.facts()]).holdings
        #expect(holdings.group(of: "1") == "g" && holdings.group(of: "2") == "g")
    }
}
