import Foundation

/// Text in UTF-8 that was taken for Windows-1252: « LibellÃ© » in place of « Libellé ».
enum TwiceEncoded {
    /// What the text was before; nil where it is as it should be.
    static func original(of text: String) -> String? {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }), let bytes = text.data(using: .windowsCP1252) else { return nil }
        return String(data: bytes, encoding: .utf8)
    }

    /// The sentence on the first of some names that is so, and what to do.
    static func sentence(_ names: [String]) -> String? {
        for name in names {
            guard let original = original(of: name) else { continue }
            return "\"\(name)\" is \"\(original)\" in UTF-8 that was taken for Windows-1252: correct \"encoding\" in "
                + "datapackage.json if it is declared there, otherwise export the file again in UTF-8"
        }
        return nil
    }
}
