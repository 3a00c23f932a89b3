import Testing
import Words

@testable import Quality

/// Values that a slip of the decimal mark makes, by hand.
struct OutliersTests {
    private func point(_ year: String, _ value: Double, _ code: String = "ctn A") -> FigurePoint {
        FigurePoint(file: "a.csv", line: 2, year: year, codes: Bilingual(same: code), value: value)
    }

    private func suspects(_ points: [FigurePoint], comparesCodes: Bool = true) -> [String] {
        Outliers(subject: Bilingual(same: "IF"), points: points, comparesCodes: comparesCodes).suspects.map {
            "\($0.point.year) \($0.point.value)"
        }
    }

    @Test func tenTimesItsOtherYears() {
        let years = [point("2020", 30), point("2021", 31), point("2022", 310), point("2023", 29)]
        #expect(suspects(years) == ["2022 310.0"])
        #expect(
            suspects([point("2020", 30), point("2021", 31), point("2022", 2.9), point("2023", 29)]) == ["2022 2.9"])
    }

    @Test func twoYearsDoNotSayWhichIsWrong() {
        #expect(suspects([point("2020", 30), point("2021", 300)]).isEmpty)
    }

    /// Thirty codes from 10 to 39; the logarithms have a median of ln 25 and a median deviation of about 0.31, so that
    /// 1000 is more than five robust deviations away, and 100 is not.
    @Test func farFromAllCodesOfItsYear() {
        let codes = (10..<40).map { point("2024", Double($0), "ctn \($0)") }
        #expect(suspects(codes + [point("2024", 1000, "ctn X")]) == ["2024 1000.0"])
        #expect(suspects(codes + [point("2024", 100, "ctn X")]).isEmpty)
        #expect(
            suspects(codes + [point("2024", 1000, "ctn X")], comparesCodes: false).isEmpty, "counts differ by nature")
    }

    @Test func theFindingNamesPlaceAndOtherYears() throws {
        let years = [point("2020", 30), point("2021", 31), point("2022", 310)]
        let finding = try #require(Outliers(subject: Bilingual(same: "IF"), points: years).findings.first)
        #expect(finding.kind == .outlier && finding.file == "a.csv" && finding.line == 2 && finding.value == "310")
        #expect(
            finding.text.english
                == "a.csv, line 2: IF, ctn A, in 2022 is 310: 10 times its other years (2020 30, 2021 31), probably a lost "
                + "decimal mark")
    }

    /// Sums of a register: 4200 and 4100 say that 42 is the slip, whichever way it went.
    @Test func aHundredTimesTooSmall() throws {
        let years = [point("2021", 4200), point("2022", 4100), point("2023", 42)]
        #expect(suspects(years, comparesCodes: false) == ["2023 42.0"])
        let finding = try #require(
            Outliers(subject: Bilingual(same: "claims"), points: years, comparesCodes: false).findings.first)
        #expect(finding.text.english.contains("0.0102 times its other years"))
        #expect(!finding.text.english.contains("decimal mark"), "counts have none to lose")
    }

    @Test func medians() {
        #expect(Outliers.median([]) == nil)
        #expect(Outliers.median([3, 1, 2]) == 2)
        #expect(Outliers.median([4, 1, 3, 2]) == 2.5)
    }
}
