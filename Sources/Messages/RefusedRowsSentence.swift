import Disclosure
import Words

/// How many rows were refused of files that were never released, to those who do not hold them.
public enum RefusedRowsSentence {
    /// - Parameter subject: the file, or what holds the rows.
    public static func text(_ subject: String, refused: Int, of read: Int, rounding: RowRounding) -> Bilingual {
        let (refused, read) = (about(refused, rounding), about(read, rounding))
        return Bilingual(
            "\(subject) : lignes refusées, \(refused.french) sur \(read.french) (vigie check dit lesquelles)",
            "\(subject): \(refused.english) of \(read.english) rows refused (vigie check says which)")
    }

    /// A number of rows, rounded and said to be.
    public static func about(_ count: Int, _ rounding: RowRounding) -> Bilingual {
        let rounded = rounding(count)
        guard rounded > 0 else { return Bilingual("moins de \(rounding.step)", "fewer than \(rounding.step)") }
        let number = Bilingual(Double(rounded), decimals: 0)
        return Bilingual("environ \(number.french)", "about \(number.english)")
    }
}
