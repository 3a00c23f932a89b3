import Declarations
import Testing

@testable import Anchors

@Suite("Findings on printed figures")
struct FindingTests {
    private func check(
        _ printed: String, _ relation: String, _ computed: Double, rounding: Double, roundedTerms: Int = 0
    ) throws -> Bool? {
        let text = """
            {"printed": "p", "relation": "\(relation)", "computed": \(computed), "rounding": \(rounding),
             "roundedTerms": \(roundedTerms), "holds": true}
            """
        let check: Finding.Check = try DeclaredFile(bytes: Array(text.utf8), name: "check").decoded()
        return check.result(try AnchorsDraft.figures(AnchorsDraft.row("p", printed)))?.holds
    }

    /// schemes.md 9, line 18: 28 M€ / 4 336 = 6 458 prints as 6 500; 14.8 M€ / 502 = 29 482 does not print as 29 400.
    @Test("A rounded figure holds within half of its rounding")
    func rounding() throws {
        #expect(try check("6500", "=", 28_000_000 / 4336, rounding: 100) == true)
        #expect(try check("29400", "=", 14_800_000 / 502, rounding: 100) == false)
        #expect(try check("8", "=", 7.5, rounding: 1) == true)
        #expect(try check("61224", "=", 61223, rounding: 0) == false)
        #expect(try check("0,3", "=", 0.1 + 0.2, rounding: 0) == true)
    }

    /// Six amounts that were each rounded to the euro may add up to 3.5 € less or more than their rounded total.
    @Test("A sum of rounded figures may be half a unit off for each")
    func roundedTerms() throws {
        #expect(try check("25457940", "=", 25_457_938, rounding: 1) == false)
        #expect(try check("25457940", "=", 25_457_938, rounding: 1, roundedTerms: 6) == true)
        #expect(try check("25457940", "=", 25_457_936, rounding: 1, roundedTerms: 6) == false)
    }

    @Test("More than is strict; at most and at least are not")
    func inequalities() throws {
        #expect(try check("400", ">", 400, rounding: 0) == false)
        #expect(try check("400", ">", 400.5, rounding: 0) == true)
        #expect(try check("400", ">=", 400, rounding: 0) == true)
        #expect(try check("400", ">=", 399, rounding: 0) == false)
        #expect(try check("6670", "<=", 6670, rounding: 0) == true)
        #expect(try check("6670", "<=", 8201, rounding: 0) == false)
    }

    @Test("The gap is rounded to four decimals, and never a negative zero")
    func gap() {
        #expect(CheckResult(printed: 5, computed: 4.99999965, holds: true).gap.sign == .plus)
        #expect(CheckResult(printed: 61224, computed: 61223, holds: false).gap == -1)
    }
}
