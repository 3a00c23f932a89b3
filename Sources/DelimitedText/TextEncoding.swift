/// The encodings a file may be read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// With a mark or without one.
    case utf8 = "utf-8"
    /// What spreadsheets of Western Europe save: Latin-1 with printed signs in 0x80 to 0x9F, five of which stay free.
    case windows1252 = "windows-1252"
    /// Latin-9: Latin-1 with the euro sign and Œ, œ, Ÿ, Š, š, Ž, ž.
    case iso8859part15 = "iso-8859-15"
    /// Two bytes a unit, the low one first: "Unicode text" of Excel.
    case utf16LittleEndian = "utf-16le"
    /// Two bytes a unit, the high one first.
    case utf16BigEndian = "utf-16be"

    /// Whether the text must be turned into UTF-8 before it can be cut at line breaks.
    public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
