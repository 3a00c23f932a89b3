import DelimitedText

/// Identifiers that name nobody: nothing, or `xx` as unknown codes are written. Taken for names they would all be one
/// establishment, which secrecy would count among those that share a figure.
public enum UnknownIdentifier {
    /// Whether the text is blank, or holds no letter but x.
    public static func isMet(in bytes: Span<UInt8>) -> Bool {
        if bytes.isBlank { return true }
        for index in bytes.indices where bytes[index] | 0x20 != UInt8(ascii: "x") { return false }
        return true
    }
}
