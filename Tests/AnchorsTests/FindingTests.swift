import Declarations
import Testing

@testable import Anchors

@Suite("Findings on printed figures")
struct FindingTests {
    private func check(_ printed: Double, _ relation: String, _ computed: Double, rounding: Double) throws -> Bool? {
        let text = """
            {"printed": \(printed), "relation": "\(relation)", "computed": \(computed), "rounding": \(rounding), "unit": "EUR",
             "holds": true}
            """
        let check: Finding.Check = try DeclaredFile(bytes: Array(text.utf8), name: "check").decoded()
        return check.result(try AnchorsDraft.austria())?.holds
    }

    /// schemes.md 9, line 18: 28 M€ / 4 336 = 6 458 prints as 6 500; 14.8 M€ / 502 = 29 482 does not print as 29 400.
    @Test("A rounded figure holds within half of its rounding")
    func rounding() throws {
        #expect(try check(6500, "=", 28_000_000 / 4336, rounding: 100) == true)
        #expect(try check(29400, "=", 14_800_000 / 502, rounding: 100) == false)
        #expect(try check(61224, "=", 61223, rounding: 0) == false)
        #expect(try check(0.3, "=", 0.1 + 0.2, rounding: 0) == true)
    }

    @Test("More than is strict; at most is not")
    func inequalities() throws {
        #expect(try check(400, ">", 400, rounding: 0) == false)
        #expect(try check(400, ">", 400.5, rounding: 0) == true)
        #expect(try check(6670, "<=", 6670, rounding: 0) == true)
        #expect(try check(6670, "<=", 8201, rounding: 0) == false)
    }

    @Test("The gap is rounded to four decimals, and never a negative zero")
    func gap() {
        #expect(CheckResult(printed: 5, computed: 4.99999965, holds: true).gap.sign == .plus)
        #expect(CheckResult(printed: 61224, computed: 61223, holds: false).gap == -1)
    }
}
