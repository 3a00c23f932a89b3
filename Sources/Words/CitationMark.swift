/// What Vigie adds to the citation of a file. The citation itself stands in its own words in every language.
public enum CitationMark {
    /// The rows of the file are made up.
    public static let madeUp = Bilingual(" (données fictives)", " (made-up data)")
    /// The day or month of the state of the file follows.
    public static let asOf = Bilingual(", état au ", ", as of ")

    /// Whether a citation says that the data are made up.
    public static func saysMadeUp(_ citation: String) -> Bool { citation.contains(madeUp.french) }

    /// A citation whose marks are French, with those of each language.
    public static func inBoth(_ citation: String) -> Bilingual {
        Bilingual(citation, [madeUp, asOf].reduce(citation) { $0.replacing($1.french, with: $1.english) })
    }
}
