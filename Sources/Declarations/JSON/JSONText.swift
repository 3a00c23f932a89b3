import Foundation

/// JSON as Vigie writes it to files that people read: sorted keys, one a line, so that the same content gives the same bytes.
public enum JSONText {
    /// The bytes of a file, with a line end behind the last one.
    ///
    /// - Throws: what encoding the value throws.
    public static func data(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value) + Data([0x0A])
    }
}
