import Testing

@testable import Facts

@Suite("SIRET and their keys") struct EstablishmentIDTests {
    /// Numbers printed elsewhere: Wikipédia « SIRET » (732 829 320 00074); head office and a branch of La Poste, whose
    /// digits add to 45 and have another Luhn sum.
    @Test(arguments: [
        ("73282932000074", true), ("73282932000075", false), ("73282923000074", false), ("35600000000048", true),
        ("35600000049837", true), ("35600000049838", false),
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
