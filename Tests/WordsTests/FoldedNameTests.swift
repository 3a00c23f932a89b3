import Testing
import Words

@Suite("Header names are folded")
struct FoldedNameTests {
    @Test(
        "For case, accents, blanks, no-break spaces, apostrophes and stars",
        arguments: [
            ("Code NAF", "code_naf"), ("ÉVÉNEMENT", "evenement"), ("Décès", "DECES"),
            ("Libellé  du CTN", "libelle du ctn"),
            ("Taux commun quel que soit effectif\u{A0}?", "taux commun quel que soit effectif ?"),
            ("Nombre d'heures travaillées*", "Nombre d’heures travaillées"), (" CTN ", "ctn"),
            ("Journées\u{202F}d'IT", "journees d it"), ("De\u{301}ce\u{300}s", "Décès"),
            ("1er\nrèglement", "1er reglement"), ("IP ≥ 10%", "IP >= 10%"), ("IP ≤ 10%", "ip <= 10%"),
            ("\u{FFFD}\u{335}\u{335}67", "\u{FFFD}67"),
            ("\u{FEFF}CTN", "ctn"), ("Sala\u{200B}riés", "salaries"), ("\u{202E}Ann\u{200D}ée\u{202C}", "annee"),
        ])
    func same(first: String, second: String) {
        #expect(FoldedName(first) == FoldedName(second))
    }

    @Test(
        "What differs in letters, digits or signs stays apart",
        arguments: [("NAF2", "NAF38"), ("IP < 10%", "IP ≥ 10%")])
    func different(first: String, second: String) {
        #expect(FoldedName(first) != FoldedName(second))
    }

    @Test(
        "Distances are those of optimal string alignment: of Levenshtein, with neighbours that change places as one slip",
        arguments: [
            ("kitten", "sitting", 3), ("ctn", "ctn", 0), ("", "abc", 3), ("naf5", "naf", 1), ("nmae", "name", 1),
            ("ca", "abc", 3),
        ])
    func distance(first: String, second: String, expected: Int) {
        #expect(FoldedName(first).distance(to: FoldedName(second)) == expected)
    }

    @Test("The nearest name is near, or there is none")
    func nearest() {
        #expect(FoldedName("salaries").nearest(in: ["Code NAF", "Salariées", "Heures"]) == "Salariées")
        #expect(FoldedName("salaries").nearest(in: ["CTN", "x"]) == nil)
        #expect(FoldedName("nam").nearest(in: ["name"]) == "name")
        #expect(FoldedName("nmae").nearest(in: ["name"]) == "name")
        #expect(FoldedName("D").nearest(in: ["A", "B"]) == nil)
        #expect(FoldedName("acme").nearest(in: ["name"]) == nil)
    }
}
