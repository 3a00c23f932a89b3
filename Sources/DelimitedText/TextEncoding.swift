/// The encodings a file may be read in. UTF-16 is recognised by its mark and refused.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
}
