import Facts
import Testing

@Suite("Codes are printed in one spelling and accepted in several (contract 1)")
struct CodeFormTests {
    static let spellings: [(Dimension, String, String)] = [
        (.ctn, "A", "AA"), (.ctn, "AA", "AA"), (.ctn, " b ", "BB"), (.ctn, "ii", "II"), (.ctn, "Z", "ZC"),
        (.ctn, "ZC", "ZC"),
        (.tableau, "57A", "057A"), (.tableau, "057A", "057A"), (.tableau, "57 A", "057A"),
        (.tableau, "RG 57A", "057A"), (.tableau, "57", "057"), (.tableau, "1a", "001A"), (.tableau, "100", "100"),
        (.tableau, "Hors tableau", "Hors tableau"),
        (.naf5, "47.11D", "4711D"), (.naf5, "47.11\u{A0}D", "4711D"), (.naf5, "4711d", "4711D"),
        (.naf5, "01.11Z", "0111Z"), (.naf5, "xxxxx", "xxxxx"),
        (.naf2, "1", "01"), (.naf2, "01", "01"), (.naf2, "47", "47"), (.naf2, "xx", "xx"),
        (.codeRisque, "27. 1ZF", "27.1ZF"), (.codeRisque, "27.1ZF", "27.1ZF"), (.codeRisque, "271ZF", "27.1ZF"),
        (.codeRisque, "00. 00B", "00.00B"),
        (.establishment, "005 520 135 00018", "00552013500018"),
        (.establishment, "005\u{202F}520\u{A0}135 00018", "00552013500018"),
        (.establishment, "'00552013500018", "00552013500018"), (.establishment, "'E12", "'E12"),
        (.establishment, "'", "'"),
        (.event, "at", "AT"), (.event, "Trajet", "trajet"), (.event, "mp", "MP"),
        (.nace, "Air Transportation", "Air Transportation"), (.nace, "Rail", "Rail"), (.nace, "c10 - c12", "C10-C12"),
        (.nace, "Total", "TOTAL"), (.country, "it", "IT"), (.country, "eu27_2020", "EU27_2020"),
        (.country, "Belgique", "Belgique"), (.naf5, "Commerce de détail", "Commerce de détail"),
        (.ctn, "Métallurgie", "Métallurgie"), (.region, "Côte d'Or", "Côte d'Or"),
        (.syndrome, "057ACG560", "057ACG560"), (.region, "\u{A0}alsace ", "alsace"),
    ]

    @Test("The canonical spelling", arguments: spellings)
    func canonical(dimension: Dimension, text: String, expected: String) {
        #expect(CodeForm.canonical(text, of: dimension) == expected)
        #expect(CodeForm.canonical(expected, of: dimension) == expected)
    }

    @Test(
        "What somebody writes finds the code of the data",
        arguments: [
            (Dimension.ctn, "AA", "A", true), (.ctn, "AA", "AA", true), (.ctn, "AA", "B", false),
            (.tableau, "057A", "57A", true), (.tableau, "057B", "57", true), (.tableau, "057A", "57B", false),
            (.tableau, "057", "57A", false), (.tableau, "100A", "10", false),
            (.codeRisque, "27.1ZF", "27. 1ZF", true), (.naf2, "01", "1", true), (.naf2, "10", "1", false),
            (.naf5, "xxxxx", "xx", true), (.naf5, "4711D", "xxxxx", false),
        ])
    func matches(dimension: Dimension, code: String, wanted: String, expected: Bool) {
        #expect(CodeForm.matches(code, wanted, of: dimension) == expected)
    }

    @Test("Code order, missing codes last")
    func order() {
        let codes = ["xxxxx", "4711D", "", "0111Z", "xx", "ZC"]
        let sorted = codes.sorted(by: CodeComparator(of: .ctn).precedes)
        #expect(sorted.prefix(3) == ["0111Z", "4711D", "ZC"])
        #expect(Set(sorted.suffix(3)) == ["", "xx", "xxxxx"])
    }

    @Test(
        "Missing codes are xx, xxxxx and nothing",
        arguments: [("xx", true), ("xxxxx", true), ("", true), ("ax", false)])
    func missing(code: String, expected: Bool) {
        #expect(CodeForm.isMissing(code) == expected)
    }
}
