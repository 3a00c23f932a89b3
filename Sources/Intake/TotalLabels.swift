import DelimitedText
import Words

/// The words that name a row of totals in published tables.
package enum TotalLabels {
    /// Stands for a spelling that names a total, not a code.
    static let number = SpellingTable.total

    /// How surely a text names a total, the least sure first.
    enum Meaning: Int, Comparable {
        /// The word of a total that is a name too: a group « TOTAL ENERGIES », the département « Somme ».
        case mayBeName
        /// The word of a total alone, which few things bear as their name.
        case word
        /// Words that name nothing but a total.
        case always

        static func < (first: Meaning, second: Meaning) -> Bool { first.rawValue < second.rawValue }
    }

    private static let meanings: [String: Meaning] = [
        "total": .word, "totaux": .word, "ensemble": .word, "sous total": .always, "total general": .always,
        "grand total": .always, "total ctn": .always, "ensemble des ctn": .always, "tous ctn": .always,
        "toutes ctn": .always, "france entiere": .always, "tous": .mayBeName, "toutes": .mayBeName, "somme": .mayBeName,
        "cumul": .mayBeName, "toutes caisses": .always, "totale": .word, "totaal": .word, "totalt": .word,
        "gesamt": .word,
        "insgesamt": .word, "summe": .word, "ogołem": .word, "ogolem": .word, "razem": .word, "toplam": .word,
        "celkem": .word, "spolu": .word, "ukupno": .word, "skupaj": .word, "összesen": .word, "osszesen": .word,
        "yhteensa": .word, "kokku": .word, "i alt": .word, "is viso": .word, "kopa": .word, "σύνολο": .word,
        "συνολο": .word, "общо": .word,
    ]

    /// A label that opens so names a total, whatever follows: « Total des neuf CTN », « Sous-total AA ».
    private static let openings: [(words: String, meaning: Meaning)] = [
        ("total des ", .always), ("total ", .mayBeName), ("totaux ", .always), ("sous total ", .always),
        ("ensemble des ", .always), ("cumul ", .mayBeName),
    ]

    /// Nil for a text that names no total.
    static func meaning(of text: String) -> Meaning? {
        let folded = FoldedName(text).text
        return meanings[folded] ?? openings.first { folded.hasPrefix($0.words) }?.meaning
    }

    package static func contains(_ text: String) -> Bool { meaning(of: text) != nil }

    /// What stands behind the word of a total: « AA » in « Total AA ».
    static func object(of text: String) -> String? {
        let folded = FoldedName(text).text
        return openings.first { folded.hasPrefix($0.words) }.map { String(folded.dropFirst($0.words.count)) }
    }

    /// A cheap test that no label fails, to spare folding codes that are not needed otherwise.
    static func mayStart(_ bytes: Span<UInt8>) -> Bool { wordOpenings.mayBeMet(in: bytes) }

    /// How the words open.
    static let wordOpenings = WordOpenings(meanings.keys)

    /// The same for a label of a code, which is met on every row.
    static func mayOpenLabel(_ bytes: Span<UInt8>) -> Bool {
        labelOpenings.contains { opens(bytes, $0) }
    }

    private static let labelWords = [
        "total", "totaux", "totaal", "sous", "gesamt", "insgesamt", "summe", "toplam", "razem",
    ]
    private static let labelOpenings = labelWords.map { Array($0.utf8) }
    /// How the words open that are looked for in labels.
    static let openingsOfLabels = WordOpenings(labelWords)

    private static func opens(_ bytes: Span<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        for index in word.indices where bytes[index] | 0x20 != word[index] { return false }
        return true
    }
}
