import Testing

@testable import Words

/// Text in UTF-8 that was taken for Windows-1252.
struct TwiceEncodedTests {
    @Test(arguments: [
        ("LibellÃ© du CTN", "Libellé du CTN"), ("ClÃ´ture", "Clôture"), ("ACTIVITÃ‰", "ACTIVITÉ"), ("cÅ“ur", "cœur"),
        ("CÃ´te d\u{2019}Azur", nil), ("Libellé", nil), ("CTN", nil), ("Ã", nil), ("", nil),
    ])
    func textThatWasEncodedTwiceIsKnown(text: String, original: String?) {
        #expect(TwiceEncoded.original(of: text) == original)
    }
}
