/// The words that open a note below a published table.
enum NoteLabels {
    private static let words = [
        "source", "note", "notes", "champ", "lecture", "nb", "n b", "remarque", "avertissement",
    ]

    /// Whether a text alone in its row is a note and not a code.
    static func opens(_ text: String) -> Bool {
        text.count > 40 || text.hasPrefix("(") || text.hasPrefix("*") || names(text)
    }

    /// Whether a text starts with the word of a note, and so may hold delimiters of its own.
    static func names(_ text: String) -> Bool {
        let folded = FoldedName(text).text
        return words.contains { folded == $0 || folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":") }
    }
}
