import Facts
import Testing

@Suite("Tableaux de maladies professionnelles in one spelling")
struct TableauFormTests {
    @Test(
        "The insurer's codes are those of its file of 2024: A the tableau, B the bis, T the ter",
        arguments: [
            ("30", "030"), ("30 A", "030A"), ("30 bis", "030B"), ("30bis", "030B"), ("30 ter", "030T"),
            ("RG 30 BIS", "030B"), ("T 57", "057"), ("T57 A", "057A"), ("Tableau n° 57", "057"), ("tab. 57", "057"),
            ("n°57A", "057A"), ("57-A", "057A"), ("57.A", "057A"), ("100\u{A0}A", "100A"), ("057\u{202F}A", "057A"),
        ])
    func canonical(text: String, code: String) {
        #expect(CodeForm.canonical(text, of: .tableau) == code)
        #expect(CodeForm.canonical(code, of: .tableau) == code)
    }

    @Test(
        "Anything else stays as it is: another régime, syndromes, words",
        arguments: ["RA 57", "057ACG560", "Hors tableau", "1234", "57quater", "bis", "57é", ""])
    func verbatim(text: String) {
        #expect(CodeForm.canonical(text, of: .tableau) == text)
    }
}
