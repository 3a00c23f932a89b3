import Facts
import Indicators
import Words

/// The sentences of questions that are not understood.
enum QuestionSentence {
    static func fault(_ error: QuestionError) -> Fault { .usage(text(error)) }

    static func text(_ error: QuestionError) -> String {
        switch error {
        case .expression(let error): expression(error)
        case .noIndicator: "no indicator is named; vigie indicators lists them"
        case .unknownDimension(let word, let known):
            "unknown dimension \(word); \(Suggestion.nearest(word, in: known).map { "did you mean \($0)? " } ?? "")"
                + "vigie dimensions lists them"
        case .malformedCondition(let text):
            "condition \"\(text)\" is not of the form dimension=code,code; two codes of a dimension are ctn=AA,BB, and conditions on "
                + "two dimensions are two --where"
        case .yearTwice: "the year is given twice: write it as the year, or as a condition, not as both"
        case .unknownEvent(let word):
            "unknown event \(word); known: \(Event.allCases.map(\.rawValue).joined(separator: ", "))"
        case .unknownCode(let code, let dimension, let known):
            "no row has \(dimension.naming(code).english), and no official list"
                + (Suggestion.nearest(code, in: known).map { "; did you mean \($0)?" }
                    ?? (known.isEmpty ? "" : "; known: \(NameList.text(known))"))
        case .notAYear(let word): "\"\(word)\" is not a year; write 2024, 2020,2024 or 2020-2024"
        }
    }

    private static func expression(_ error: ExpressionError) -> String {
        switch error {
        case .unknown(let text, let nearest):
            "unknown indicator \(text); \(nearest.map { "did you mean \($0)? " } ?? "")vigie indicators lists them"
        case .needsIndicator(let derivation):
            "\(derivation.code) is made of an indicator: write \(derivation.code)(AT"
                + sample(derivation)
        case .malformed(let text):
            "\(text) is not understood; write EVOLUTION(AT), PART(AT), INDICE(AT/2021), CONCENTRATION(TMS/0.4), HASARD(TMS/0.4), or a "
                + "ratio of two indicators: JOURS/SALARIES, 1000*AT/SALARIES, DECES/AT%"
        case .ratio(let text, let fault): "\(text) is no ratio: \(fault.expectation) is expected"
        }
    }

    private static func sample(_ derivation: Derivation) -> String {
        switch derivation {
        case .baseIndex: "/2021), with its base year"
        case .concentration, .chanceLevel: "/0.4), with the percentage of establishments"
        case .evolution, .share: ")"
        }
    }
}
