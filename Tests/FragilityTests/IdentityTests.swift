import Testing

@testable import Fragility

/// A number of registration says again the sex, the year of the century and the month of birth (INSEE): columns that say
/// something else are of another person.
@Suite("Identity of a person against itself") struct IdentityTests {
    private static let day = BirthDate(year: 2024, month: 12, day: 31)!

    /// `number` without its key digits, which are made.
    private func fault(_ number: String, _ birth: String, _ sex: Sex) throws -> IdentityFault? {
        let plain = number.replacing("2A", with: "19").replacing("2B", with: "18")
        let key = 97 - (try #require(Int(plain))) % 97
        let nir = try NIR.read(Array((number + (key < 10 ? "0" : "") + String(key)).utf8)).get()
        return Identity(nir: nir, birth: try #require(BirthDate.read(Array(birth.utf8))), sex: sex).fault(on: Self.day)
    }

    @Test("Sex, year of the century and month are those of the number")
    func numbers() throws {
        #expect(try fault("2530728073004", "1953-07-04", .female) == nil)
        #expect(try fault("253072A073004", "1953-07-31", .female) == nil)
        #expect(try fault("2530728073004", "1953-07-04", .male) == .otherSex)
        #expect(try fault("2530728073004", "1954-07-04", .female) == .otherBirth)
        #expect(try fault("2530728073004", "1953-08-04", .female) == .otherBirth)
        // One digit of the two, of each.
        #expect(try fault("2530728073004", "1963-07-04", .female) == .otherBirth)
        #expect(try fault("1801001073004", "1980-01-04", .male) == .otherBirth)
    }

    @Test("A month of 20 or more says that the month of birth was not known: only the year is compared")
    func unknownMonth() throws {
        for month in ["20", "31", "42", "50", "99"] {
            #expect(try fault("253\(month)28073004", "1953-07-04", .female) == nil)
            #expect(try fault("253\(month)28073004", "1954-07-04", .female) == .otherBirth)
        }
    }

    @Test("A provisional number tells nothing of the civil status that it stands for")
    func provisional() throws {
        for first in ["3", "5", "7", "8"] {
            #expect(try fault("\(first)530728073004", "1960-02-04", .female) == nil)
        }
    }

    @Test("Born after the day of the study, on it, and 122 and 123 years before")
    func days() throws {
        #expect(try fault("2250199073004", "2025-01-01", .female) == .unborn)
        #expect(try fault("2241299073004", "2024-12-31", .female) == nil)
        #expect(try fault("2021299073004", "1902-12-31", .female) == nil)
        #expect(try fault("2011299073004", "1901-12-31", .female) == .tooOld)
        // The century is not in the number.
        #expect(try fault("1800199073004", "1880-01-04", .male) == .tooOld)
    }

    @Test("Without one character two numbers are the same that differ by it, and no others")
    func traces() throws {
        func trace(_ number: String) throws -> IdentityTrace {
            let birth = try #require(BirthDate.read(Array("1953-07-04".utf8)))
            return Identity(nir: NIR(characters: Array(number.utf8)), birth: birth, sex: .female).trace
        }
        func places(_ first: String, _ second: String) throws -> [Int] {
            let (first, second) = (try trace(first), try trace(second))
            return IdentityTrace.places.filter { first.number(without: $0) == second.number(without: $0) }
        }
        #expect(try places("2530728073004", "2530728073005") == [0])
        #expect(try places("2530728073004", "1530728073004") == [12])
        #expect(try places("253072A073004", "253072B073004") == [6])
        #expect(try places("2530728073004", "2530728074005") == [])
        #expect(try places("2530728073004", "2530728073004") == Array(0..<13))
    }
}
