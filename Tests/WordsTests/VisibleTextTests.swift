import Testing
import Words

@Suite("Text of data among the words of the program") struct VisibleTextTests {
    @Test(
        "What breaks a line, moves a cursor, turns directions or has no width is a space",
        arguments: [
            ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb", "a b"), ("a\u{1B}[31mb", "a [31mb"), ("a\u{202E}b", "a b"),
            ("a\u{2066}b\u{2069}", "a b "), ("a\u{200B}b", "a b"), ("a\u{FEFF}b", "a b"), ("a\u{2028}b", "a b"),
            ("\u{85}", " "),
        ])
    func signs(text: String, shown: String) { #expect(VisibleText.line(text) == shown) }

    @Test("Letters, accents, no-break spaces and joiners stay as they are")
    func letters() {
        for text in ["Réunion", "e\u{301}", "1\u{202F}000\u{A0}€", "\u{6A9}\u{200C}\u{647}", "<b>|*"] {
            #expect(VisibleText.line(text).unicodeScalars.elementsEqual(text.unicodeScalars))
        }
    }

    @Test("A message keeps its lines, and CR LF is one end") func lines() {
        #expect(VisibleText.lines("a\r\nb\rc\u{1B}\n") == "a\nb\nc \n")
    }
}
