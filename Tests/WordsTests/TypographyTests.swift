import Testing
import Words

struct TypographyTests {
    @Test(arguments: [
        ("Champ : France", "Champ\u{A0}: France"), ("88,4 % des MP", "88,4\u{A0}% des MP"), ("12 €", "12\u{A0}€"),
        ("vrai ; faux", "vrai\u{A0}; faux"), ("Quoi ?", "Quoi\u{A0}?"), ("Oui !", "Oui\u{A0}!"),
        ("« mot »", "«\u{A0}mot\u{A0}»"), ("1 000 AT", "1\u{202F}000 AT"), ("20 799 568", "20\u{202F}799\u{202F}568"),
        ("*Champ :* France", "*Champ\u{A0}:* France"), ("(quoi ?)", "(quoi\u{A0}?)"),
        ("**Note :** x", "**Note\u{A0}:** x"),
    ])
    func unbreakableSpaces(_ text: String, _ expected: String) {
        #expect(Typography.applied(text, .french) == expected)
    }

    /// Codes, addresses, times and Markdown keep their signs.
    @Test(arguments: [
        "| :-- | --: |", "a:b", "https://x.fr", "12:30", "| : |", "57 A", "1 00", "1 0000", "et % de", "a ;b",
    ])
    func whatIsNotPunctuationIsLeft(_ text: String) {
        #expect(Typography.applied(text, .french) == text)
    }

    @Test func englishKeepsItsSpaces() {
        #expect(Typography.applied("Champ : 1 000 %", .english) == "Champ : 1 000 %")
    }

    @Test(
        "Apostrophes are curly in every language; code and opening marks are left",
        arguments: [
            ("l'année d'un « arrêt »", "l’année d’un « arrêt »"), ("the employer's", "the employer’s"),
            ("l'« indice »", "l’« indice »"), ("`it's` isn't", "`it's` isn’t"), ("'quoted", "'quoted"),
        ])
    func apostrophes(_ text: String, _ expected: String) {
        #expect(Typography.applied(text, .english) == expected)
        #expect(Typography.applied(text, .french).replacing("\u{A0}", with: " ") == expected)
    }

    @Test(
        "Between two years stands an en dash, in both languages; names, codes and days keep their hyphens",
        arguments: [
            ("de 2010-2014.", "de 2010–2014."), ("2010-2014", "2010–2014"), ("(FR, 2016-2017)", "(FR, 2016–2017)"),
            ("2014–2023", "2014–2023"),
            ("at-2019-2023.csv", "at-2019-2023.csv"), ("2019-2023.csv", "2019-2023.csv"), ("2024-09-30", "2024-09-30"),
            ("2014-2010", "2014-2010"), ("`2010-2014`", "`2010-2014`"), ("12010-2014", "12010-2014"),
            ("x2010-2014", "x2010-2014"), ("1880-1890", "1880-1890"), ("2010-20145", "2010-20145"),
        ])
    func years(_ text: String, _ expected: String) {
        for language in Language.allCases { #expect(Typography.applied(text, language) == expected) }
    }

    @Test func appliedTwiceItChangesNothingMore() {
        let once = Typography.applied("« 1 000 000 : 5 % de l'année »", .french)
        #expect(Typography.applied(once, .french) == once)
    }
}
