import Testing

@testable import Reporting

@Suite("Parameters of a notebook") struct SubstitutionTests {
    private let substitution = Substitution(parameters: ["year": "2024", "titre": "Essai"])

    private func applied(_ text: String) -> String? { try? substitution.applied(text).get() }

    @Test(
        "A parameter, and a year shifted by a number",
        arguments: [
            ("$year", "2024"), ("$year-4..$year", "2020..2024"), ("en $year+1.", "en 2025."), ("$titre-4", "Essai-4"),
            ("5 $ et $", "5 $ et $"), ("", ""), ("$year-", "2024-"), ("$year-123", "2024-123"),
        ])
    func substitutes(text: String, expected: String) {
        #expect(applied(text) == expected)
    }

    @Test("An unknown parameter is named")
    func unknown() {
        guard case .failure(let unknown) = substitution.applied("a $yaer") else {
            Issue.record("an unknown name must fail")
            return
        }
        #expect(unknown.name == "yaer")
    }

    @Test("Inline values are found between their backquotes, other code is left alone")
    func inlineValues() {
        let pieces = InlineValue.pieces("Les `vigie value PART-TMS year=2024` et `code`.")
        guard pieces.count == 3, case .value(let words) = pieces[1], case .text(let rest) = pieces[2] else {
            Issue.record("three pieces")
            return
        }
        #expect(words == ["PART-TMS", "year=2024"])
        #expect(rest == " et `code`.")
    }
}
