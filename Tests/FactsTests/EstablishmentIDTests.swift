import Testing

@testable import Facts

@Suite("SIRET and their keys") struct EstablishmentIDTests {
    /// Numbers printed elsewhere: Wikipédia « SIRET » (732 829 320 00074); head office and a branch of La Poste, whose
    /// digits add to 45 and have another Luhn sum. By hand: 130 005 481 00010, whose first digit is 1, adds to
    /// 2+3+5+8+8+2+2 = 30, and 005 520 135 00012 to 5+1+4+2+3+1+2+2 = 20.
    @Test(arguments: [
        ("73282932000074", true), ("73282932000075", false), ("73282923000074", false), ("35600000000048", true),
        ("35600000049837", true), ("35600000049838", false),
        ("13000548100010", true), ("23000548100010", false), ("00552013500012", true),
    ])
    func keys(siret: String, isRight: Bool) throws {
        #expect(try #require(EstablishmentID(digits: siret)).hasSiretKey == isRight)
    }

    @Test func digitsAreCountedWithTheirZeros() throws {
        #expect(EstablishmentID(digits: "00000000000018")?.digitCount == 14)
        #expect(EstablishmentID(digits: "18")?.digitCount == 2)
        #expect(EstablishmentID(text: 3).digitCount == nil)
    }
}
