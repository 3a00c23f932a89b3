import Foundation

/// Text in UTF-8 that was taken for Windows-1252: « LibellÃ© » in place of « Libellé ».
public enum TwiceEncoded {
    /// What the text was before; nil where it is as it should be.
    public static func original(of text: String) -> String? {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }), let bytes = text.data(using: .windowsCP1252) else { return nil }
        return String(data: bytes, encoding: .utf8)
    }
}
