import Testing
import Words

struct SignReplacementTests {
    /// A combining accent makes one character of the sign before it (Unicode, UAX 29).
    @Test(arguments: [("a\"b", "a\"\"b"), ("\"\u{301}", "\"\"\u{301}"), ("plain", "plain"), ("", "")])
    func aSignIsFoundUnderAnAccent(_ text: String, _ expected: String) {
        let found = text.replacing(sign: "\"", with: "\"\"")
        #expect(found.unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func theLineFeedOfTwoIsFound() {
        #expect("a\r\nb".replacing(sign: "\n", with: "") == "a\rb")
    }
}
