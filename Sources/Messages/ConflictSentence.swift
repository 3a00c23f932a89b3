import Facts
import Indicators
import Reports
import Tables
import Words

/// The sentence of an exposure that two rows give differently.
public enum ConflictSentence {
    /// Both values, where the one that counts is known.
    public static func text(_ conflict: ExposureConflict) -> Bilingual {
        let key = zip(conflict.key, conflict.codes).map { $0.naming($1) }.joined(separator: Bilingual(same: ", "))
        if conflict.isKeptUnknown {
            return Bilingual(
                "\(key.french) : une autre ligne donne d'autres montants ; la première compte",
                "\(key.english): another row gives other amounts; the first counts")
        }
        let (kept, refused) = (amount(conflict.kept, conflict.measure), amount(conflict.refused, conflict.measure))
        let measure = conflict.measure
        return Bilingual(
            "\(key.french) : \(measure.name(.french)), \(kept) et \(refused) ; \(kept) compte",
            "\(key.english): \(measure.name(.english)) is \(kept) and \(refused); \(kept) counts")
    }

    /// The value that does not count.
    public static func refused(_ conflict: ExposureConflict) -> String { amount(conflict.refused, conflict.measure) }

    private static func amount(_ amount: Int64?, _ measure: Measure) -> String {
        amount.map { Quantity($0, scale: measure.scale).description } ?? "missing"
    }
}
