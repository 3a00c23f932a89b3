import Facts
import Testing

@Suite("Classes of size stand by their numbers") struct SizeClassTests {
    @Test(
        "Smallest first, whatever the words",
        arguments: [
            ["1-9", "10-19", "20-49", "50-99", "100-249", "250 et plus"],
            ["moins de 10", "10 à 49", "50 à 249", "250 à 999", "1 000 et plus"],
            ["LT10", "10-49", "50-249", "GE250"], ["0", "1 à 9", "10 à 199", "au moins 200", "nc"],
        ])
    func order(expected: [String]) {
        #expect(expected.sorted(by: CodeComparator(of: .taille).precedes) == expected)
        #expect(expected.reversed().sorted(by: CodeComparator(of: .taille).precedes) == expected)
    }

    @Test("Other codes stand by their signs")
    func others() {
        #expect(["9", "10"].sorted(by: CodeComparator(of: .naf5).precedes) == ["10", "9"])
    }
}
