/// The encodings a file may be read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
    /// Latin-9: Latin-1 with the euro sign and Œ, œ, Ÿ, Š, š, Ž, ž.
    case iso8859part15 = "iso-8859-15"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// Whether the text must be turned into UTF-8 before it can be cut at line breaks.
    public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
