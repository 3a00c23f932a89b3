import Testing

@testable import Generation

@Suite("Civil years") struct CivilYearTests {
    @Test("Days of ordinary, leap and secular years", arguments: [(2023, 365), (2024, 366), (1900, 365), (2000, 366)])
    func lengths(year: Int, days: Int) {
        #expect(CivilYear(year).texts.count == days)
    }

    @Test func daysAreWrittenInFrenchOrder() {
        let texts = CivilYear(2024).texts.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts[0] == "01/01/2024" && texts[59] == "29/02/2024" && texts[365] == "31/12/2024")
    }

    @Test("The claims of the days are those of the year", arguments: [0, 1, 365, 100_003])
    func sums(claims: Int) {
        let year = CivilYear(2024)
        let days = year.texts.indices.map { year.claims(on: $0, of: claims) }
        #expect(days.reduce(0, +) == claims)
        #expect(days.allSatisfy { $0 >= 0 })
    }

    @Test("Sundays have the fewest claims: 7 January 2024 was one")
    func sundays() {
        let year = CivilYear(2024)
        let week = (0..<7).map { year.claims(on: $0, of: 1_000_000) }
        #expect(week.min() == week[6])
    }
}
