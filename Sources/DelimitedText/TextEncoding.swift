/// The encodings a file may be read in.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// With a mark or without one.
    case utf8 = "utf-8"
    /// What spreadsheets of Western Europe save: Latin-1 with printed signs in 0x80 to 0x9F, five of which stay free.
    case windows1252 = "windows-1252"
    /// Latin-9: Latin-1 with the euro sign and Œ, œ, Ÿ, Š, š, Ž, ž.
    case iso8859part15 = "iso-8859-15"
    /// Central Europe, as spreadsheets save it.
    case windows1250 = "windows-1250"
    /// Greek.
    case windows1253 = "windows-1253"
    /// Turkish.
    case windows1254 = "windows-1254"
    /// The Baltic languages.
    case windows1257 = "windows-1257"
    /// Latin-2: Central Europe.
    case iso8859part2 = "iso-8859-2"
    /// Greek.
    case iso8859part7 = "iso-8859-7"
    /// Latin-5: Turkish.
    case iso8859part9 = "iso-8859-9"
    /// Two bytes a unit, the low one first: "Unicode text" of Excel.
    case utf16LittleEndian = "utf-16le"
    /// Two bytes a unit, the high one first.
    case utf16BigEndian = "utf-16be"

    /// Its table, where one byte is a character.
    var singleByte: SingleByteEncoding? {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
        case .windows1252: .windows1252
        case .iso8859part15: .iso8859part15
        case .windows1250: .windows1250
        case .windows1253: .windows1253
        case .windows1254: .windows1254
        case .windows1257: .windows1257
        case .iso8859part2: .iso8859part2
        case .iso8859part7: .iso8859part7
        case .iso8859part9: .iso8859part9
        }
    }

    /// Whether the text must be turned into UTF-8 before it can be cut at line breaks.
    public var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
