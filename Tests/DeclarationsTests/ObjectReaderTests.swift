import Declarations
import Testing

@Suite("Values under the keys of an object") struct ObjectReaderTests {
    private func whole(_ number: String) throws -> Int? {
        var reader: ObjectReader<DeclarationError> = try DeclaredFile(
            bytes: Array("{\"n\": \(number)}".utf8), name: "f.json"
        ).object()
        return try reader.optionalWhole("n")
    }

    @Test(
        "A whole number has fifteen digits at most, whatever its sign",
        arguments: [
            ("0", 0), ("999999999999999", 999_999_999_999_999), ("-999999999999999", -999_999_999_999_999),
            ("3.0", 3), ("2e3", 2000),
        ])
    func wholeNumbers(text: String, number: Int) throws {
        #expect(try whole(text) == number)
    }

    /// The last one is the least that 64 bits hold, which has no opposite among them.
    @Test(
        "More digits, and parts, are refused",
        arguments: ["1000000000000000", "-1000000000000000", "2.5", "1e300", "-9223372036854775808"])
    func otherNumbers(text: String) {
        let error = #expect(throws: DeclarationError.self) { try whole(text) }
        #expect(error?.path == "n")
    }

    @Test("What is null is as absent as what is not there")
    func absent() throws {
        #expect(try whole("null") == nil)
    }
}
