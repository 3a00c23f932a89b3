import Words

/// The words that open a note below a published table.
enum NoteLabels {
    private static let words = [
        "source", "note", "notes", "champ", "lecture", "nb", "n b", "remarque", "avertissement",
    ]

    /// Whether a text alone in its row is a note and not a code.
    static func opens(_ text: String) -> Bool {
        text.count > 40 || text.hasPrefix("(") || text.hasPrefix("*") || names(text)
    }

    /// Whether a text that is the only field of its row is a note or the word of a total: not a row that was cut before its
    /// first delimiter, as `Pays de la Loire`, nor one that another delimiter divides into the columns of the file.
    static func standsAlone(_ text: String, columns: Int) -> Bool {
        if names(text) || TotalLabels.contains(text) { return true }
        if isDivided(text, columns: columns) { return false }
        return opens(text) || text.hasSuffix(".") && text.contains(where: \.isWhitespace)
    }

    /// In prose, a blank follows the comma.
    private static func isDivided(_ text: String, columns: Int) -> Bool {
        [";", ",", "\t", "|"].contains { (delimiter: Character) in
            let fields = text.split(separator: delimiter, omittingEmptySubsequences: false)
            return fields.count == columns && fields.dropFirst().allSatisfy { $0.first != " " }
        }
    }

    /// Whether a text starts with the word of a note, and so may hold delimiters of its own.
    static func names(_ text: String) -> Bool {
        let folded = FoldedName(text).text
        return words.contains { folded == $0 || folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":") }
    }
}
