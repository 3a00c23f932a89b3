import Words

extension TwiceEncoded {
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
