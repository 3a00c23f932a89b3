/// Identifiers in scientific notation, as `1,23457E+13`: a spreadsheet took their digits for a number.
public enum DamagedIdentifier {
    /// Whether the text begins with a digit and holds an exponent.
    public static func isMet(in bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 2, (0x30...0x39).contains(bytes[0]) else { return false }
        for index in 1..<bytes.count - 1
        where bytes[index] | 0x20 == UInt8(ascii: "e") && bytes[index + 1] == UInt8(ascii: "+") {
            return true
        }
        return false
    }
}
