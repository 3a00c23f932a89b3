import DelimitedText
import Words

/// The words that name a row of totals in published tables.
package enum TotalLabels {
    /// Stands for a spelling that names a total, not a code.
    static let number = SpellingTable.total

    private static let words: Set<String> = [
        "total", "totaux", "total general", "ensemble", "ensemble des ctn", "tous", "toutes", "tous ctn", "toutes ctn",
        "france entiere", "sous total", "total ctn", "grand total", "somme", "cumul",
    ]

    /// A label that opens so names a total, whatever follows: « Total des neuf CTN », « Sous-total AA ».
    private static let openings = ["total ", "totaux ", "sous total ", "ensemble des ", "cumul "]

    package static func contains(_ text: String) -> Bool {
        let folded = FoldedName(text).text
        return words.contains(folded) || openings.contains { folded.hasPrefix($0) }
    }

    /// What stands behind the word of a total: « AA » in « Total AA ».
    static func object(of text: String) -> String? {
        let folded = FoldedName(text).text
        return openings.first { folded.hasPrefix($0) }.map { String(folded.dropFirst($0.count)) }
    }

    /// Whether a label of a code opens with « Total » or « Sous-total », in any case.
    static func mayOpenLabel(_ bytes: Span<UInt8>) -> Bool {
        labelOpenings.contains { opens(bytes, $0) }
    }

    private static let labelOpenings = ["total", "totaux", "sous"].map { Array($0.utf8) }

    private static func opens(_ bytes: Span<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        for index in word.indices where bytes[index] | 0x20 != word[index] { return false }
        return true
    }

    /// A cheap test that no label fails, to spare folding codes that are not needed otherwise.
    static func mayStart(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 3 else { return false }
        return switch bytes[0] | 0x20 {
        case UInt8(ascii: "t"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "g"),
            UInt8(ascii: "c"):
            true
        default: false
        }
    }
}
