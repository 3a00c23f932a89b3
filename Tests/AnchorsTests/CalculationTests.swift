import Declarations
import Testing

@testable import Anchors

@Suite("Calculations on published figures")
struct CalculationTests {
    private func value(_ text: String) throws -> Double? {
        try DeclaredFile(bytes: Array(text.utf8), name: "calculation").decoded(as: Calculation.self).value(
            try AnchorsDraft.austria())
    }

    @Test("Numbers, figures and operations, one in another")
    func operations() throws {
        #expect(try value("12.5") == 12.5)
        #expect(try value(#""contacts""#) == 116020)
        #expect(try value(#"{"sum": ["contacts", 1, 2]}"#) == 116023)
        #expect(try value(#"{"difference": [2016, 1999, 1]}"#) == 16)
        #expect(try value(#"{"product": [100, {"quotient": [1, 8]}]}"#) == 12.5)
        #expect(try value(#"{"quotient": [1, 0]}"#) == nil)
    }

    /// schemes.md 4.2: 235.41 € a contact, 80.13 € a firm.
    @Test("The unit costs of the Austrian service")
    func austria() throws {
        let contact = try #require(try value(#"{"quotient": ["cost", "contacts"]}"#))
        let firm = try #require(try value(#"{"quotient": ["cost", "firms"]}"#))
        #expect((contact * 100).rounded() == 23541)
        #expect((firm * 100).rounded() == 8013)
    }

    @Test(
        "An operation that is not known, or lacks terms, is refused",
        arguments: [
            #"{"power": [2, 3]}"#, #"{"sum": [1]}"#, #"{"quotient": [1, 2, 3]}"#,
            #"{"sum": [1, 2], "product": [1, 2]}"#, "true",
        ])
    func refused(text: String) {
        #expect(throws: DeclarationError.self) { try value(text) }
    }
}
