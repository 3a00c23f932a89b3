import Declarations
import Words

extension EPICES {
    /// EPICES as a questionnaire that the engine scores, with the class bounds and thresholds in force in `year`.
    ///
    /// - Throws: ``ParameterError`` when the parameter file `epices` lacks a bound.
    public static func questionnaire(
        _ bounds: DatedParameter, year: Int
    ) throws(ParameterError) -> Questionnaire {
        precondition(isClosed)
        var classes = [ScoreClass(code: "Q1", label: Bilingual(same: "quintile 1"), from: 0)]
        for rank in 2...5 {
            let bound = try hundredths("quintile-\(rank)", bounds, year: year)
            classes.append(ScoreClass(code: "Q\(rank)", label: Bilingual(same: "quintile \(rank)"), from: bound))
        }
        let thresholds = [
            Threshold(ages: 16...25, from: try hundredths("precaire-16-25-ans", bounds, year: year)),
            Threshold(ages: nil, from: try hundredths("precaire", bounds, year: year)),
        ]
        return Questionnaire(
            code: code, title: Bilingual("Score EPICES", "EPICES score"),
            version: Bilingual("onze questions", "eleven questions"),
            source: try bounds.period(of: year).reference, decimals: 2, constant: constant,
            items: items.enumerated().map { item(number: $0 + 1, $1) }, missing: .undefined, scale: nil,
            classes: classes, thresholds: thresholds)
    }

    private static func item(number: Int, _ item: Item) -> Questionnaire.Item {
        Questionnaire.Item(
            code: String(number), label: item.question, isScored: true,
            modalities: [
                Questionnaire.Modality(spellings: ["oui", "1"], points: item.points),
                Questionnaire.Modality(spellings: ["non", "0"], points: 0),
            ])
    }

    private static func hundredths(
        _ entry: String, _ bounds: DatedParameter, year: Int
    ) throws(ParameterError) -> Int {
        Int((try bounds.number([entry], in: year) * 100).rounded())
    }
}
