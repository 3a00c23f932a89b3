import Words

/// What a report on the year of its study is called: annual only where the data hold the whole year.
struct ReportName {
    /// The parameter that notebooks write it with; one that the front matter gives takes its place.
    static let parameter = "report"

    private let words: Bilingual

    init(_ study: any Study) {
        let year = study.year
        words =
            study.holdsWholeYear
            ? Bilingual("rapport annuel \(year)", "annual report \(year)")
            : Bilingual("rapport \(year) (année incomplète)", "report \(year) (incomplete year)")
    }

    func text(_ language: Language) -> String { words.text(language) }
}
