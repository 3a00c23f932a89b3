import Facts
import Intake
import Testing

/// Lines 4 and 5 of the table of dialects: numbers, and what a spreadsheet makes of them.
@Suite("Dialects: numbers")
struct DialectNumberTests {
    private func cents(_ text: String, group: String? = nil) throws -> Int64? {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Coût", .cost, group: group)]
        let reading = try Sample(fields, "CTN;Coût\nA;\(text)\n").read()
        #expect(reading.part.rejections.isEmpty, "\(text): \(reading.part.rejections)")
        return try reading.amounts(.cost)[["AA"]]
    }

    private func problem(_ text: String, group: String? = nil) throws -> RowProblem? {
        let fields: [Field] = [.code("CTN", .ctn), .amount("Coût", .cost, group: group)]
        return try Sample(fields, "CTN;Coût\nA;\(text)\nB;1\n").read().part.rejections.first?.problem
    }

    @Test("Decimal comma") func decimalComma() throws { #expect(try cents("1234,5") == 123_450) }

    @Test(
        "Thousands by U+0020, U+00A0, U+202F, U+2009",
        arguments: ["1 234,50", "1\u{A0}234,50", "1\u{202F}234,50", "1\u{2009}234,50"])
    func blanks(text: String) throws { #expect(try cents(text) == 123_450) }

    @Test(
        "Thousands by a declared point or apostrophe",
        arguments: [("1.234,50", "."), ("1'234,50", "'"), ("1\u{2019}234,50", "'"), ("1'234,50", "\u{2019}")])
    func declaredMark(text: String, group: String) throws { #expect(try cents(text, group: group) == 123_450) }

    @Test("1.234 under a decimal comma is ambiguous, unless the mark of thousands is declared") func ambiguous() throws
    {
        #expect(try problem("1.234") == .ambiguousNumber)
        #expect(try cents("1.234", group: ".") == 123_400)
    }

    @Test("An amount with its euro sign, a percentage", arguments: ["1 234,50 €", "1 234,50\u{A0}€"])
    func euro(text: String) throws { #expect(try cents(text) == 123_450) }

    @Test(
        "Negative: `-`, U+2212, behind the number, in parentheses",
        arguments: ["-1 234,50", "\u{2212}1 234,50", "1 234,50-", "1 234,50 \u{2212}", "(1 234,50)", "(1 234,50 €)"])
    func negative(text: String) throws { #expect(try cents(text) == -123_450) }

    @Test("Exponents of a spreadsheet", arguments: [("1,2E+05", Int64(12_000_000)), ("1,2345e3", 123_450)])
    func exponents(text: String, expected: Int64) throws { #expect(try cents(text) == expected) }

    @Test("A SIRET in scientific notation is an error of the file, though one row only has it") func siret() throws {
        let sample = Sample(
            [.code("SIRET", .establishment), .amount("Cas", .claims)],
            "SIRET;Cas\n00552013500018;1\n1,23457E+13;2\n35600000000048;3\n")
        let error = #expect(throws: IntakeError.self) { try sample.read(maximumRejects: 1) }
        guard case .damagedIdentifiers(let first, 1, 3)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(first.line == 3 && first.column == "SIRET" && first.value == "1,23457E+13")
    }
}
