import Declarations
import Testing

@testable import Schemes

@Suite("Rounding that a scheme declares")
struct RoundingTests {
    private func rounding(_ decimals: Int?, _ mode: String) throws -> Rounding {
        let kept = decimals.map { #", "decimals": \#($0)"# } ?? ""
        let text = #"{"name": "r", "mode": "\#(mode)", "reference": "law", "grade": "A"\#(kept)}"#
        var reader: NodeReader = try DeclaredFile(bytes: Array(text.utf8), name: "test").object()
        return try Rounding(&reader)
    }

    @Test(
        "A tie goes away from zero, even when binary falls short of it",
        arguments: [(2.675, 2.68), (0.285, 0.29), (-2.675, -2.68), (1.005, 1.01), (2.674, 2.67)])
    func halfUp(number: Double, expected: Double) throws {
        #expect(try rounding(2, "half-up")(number) == expected)
    }

    @Test("Cut to the euro (circulaire of 2011: 2 179.17 is 2 179)")
    func down() throws {
        #expect(try rounding(0, "down")(2179.1666) == 2179)
        #expect(try rounding(0, "down")(-2179.9) == -2179)
        #expect(try rounding(2, "down")(0.29) == 0.29)
    }

    @Test("Upwards, a whole number stays")
    func up() throws {
        #expect(try rounding(0, "up")(3.0001) == 4)
        #expect(try rounding(0, "up")(3) == 3)
    }

    @Test("No decimals declared: not rounded")
    func none() throws {
        #expect(try rounding(nil, "half-up")(1.23456789) == 1.23456789)
    }
}
