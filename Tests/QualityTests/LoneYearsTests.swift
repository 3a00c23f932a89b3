import Testing

@testable import Quality

/// A year far from all others of a file: a slip of the hand, which no clock is asked about.
struct LoneYearsTests {
    private func lone(_ years: [Int], _ amounts: [Int64?] = []) -> [String] {
        LoneYears(years.enumerated().map { ($1, $0 < amounts.count ? amounts[$0] : nil) }).years
    }

    @Test func aYearBehindOrBeforeAllOthers() {
        #expect(lone([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2031]) == ["2031"])
        #expect(lone([2019, 2020, 2021, 2022, 2031, 2042]) == ["2031", "2042"])
        #expect(lone([1924, 2022, 2023, 2024]) == ["1924"])
    }

    @Test func yearsThatFollowOneAnotherOrStandApartRegularly() {
        #expect(lone([]).isEmpty && lone([2024]).isEmpty)
        #expect(lone([2019, 2020, 2021, 2023]).isEmpty)
        #expect(lone([2006, 2012, 2018, 2024]).isEmpty)
        #expect(lone([2006, 2015, 2016, 2017]).isEmpty, "a point of comparison")
        #expect(lone([2019, 2024]).isEmpty, "nobody knows which of them")
    }

    @Test func amountsTellASlipFromAYearOfItsOwn() {
        #expect(lone([2024, 2031], [5000, 1]) == ["2031"])
        #expect(lone([2024, 2031], [5000, 4000]).isEmpty)
        #expect(lone([2010, 2011, 2012, 2024], [50, 50, 50, 5000]).isEmpty)
    }
}
