/// The words that open a note below a published table.
enum NoteLabels {
    private static let words = [
        "source", "note", "notes", "champ", "lecture", "nb", "n b", "remarque", "avertissement",
    ]

    /// Whether a text alone in its row is a note and not a code.
    static func opens(_ text: String) -> Bool {
        if text.count > 40 || text.hasPrefix("(") || text.hasPrefix("*") { return true }
        let folded = FoldedName(text).text
        return words.contains { folded == $0 || folded.hasPrefix($0 + " ") || folded.hasPrefix($0 + ":") }
    }
}
