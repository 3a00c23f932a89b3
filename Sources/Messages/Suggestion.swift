import Intake
import Words

/// « Did you mean »: the known word that a slip most resembles.
public enum Suggestion {
    /// Nil where no word is near.
    public static func nearest(_ word: String, in known: [String]) -> String? {
        FoldedName(word).nearest(in: known)
    }

    /// The same in both languages.
    static func bilingual(_ word: String, in known: [String]) -> Bilingual {
        nearest(word, in: known).map { Bilingual(" ; peut-être \($0) ?", "; did you mean \($0)?") }
            ?? Bilingual(same: "")
    }

    /// A sentence to append to a message, empty without a likely word.
    public static func sentence(_ word: String, in known: [String]) -> String {
        nearest(word, in: known).map { "; did you mean \($0)?" } ?? ""
    }
}

/// Names in a message: all of a few, the first of many.
public enum NameList {
    static let shown = 20

    /// Separated by commas, in the order given.
    public static func text(_ names: [String]) -> String {
        let listed = names.prefix(shown).joined(separator: ", ")
        return names.count > shown ? "\(listed) and \(names.count - shown) more" : listed
    }
}
