import Comparison
import Messages
import Reports
import Schemes
import Words

/// What was taken for facts that are unknown, tables that are not public, and sums over the whole.
struct ComparisonGaps {
    private let study: CompareStudy
    private let language: Language
    /// A portfolio that was never released tells no number of its own: no rule has examined them.
    private var isReleased: Bool { study.regime == nil }

    init(_ study: CompareStudy, _ language: Language) {
        (self.study, self.language) = (study, language)
    }

    var lines: [Phrase] {
        let columns = zip(study.study.plan.columns, study.study.tally.columns)
        let lines = columns.flatMap { column, tally in
            assumptions(column, tally) + tally.gaps.map { line(column.label, $0.missing) }
        }
        return lines + (isReleased ? study.comparison.aggregates.map(sum) : [])
    }

    private func assumptions(_ column: ComparedScheme, _ tally: ColumnTally) -> [Phrase] {
        tally.assumptions.sorted { $0.key.precedesByScalars($1.key) }.map { name, count in
            let number = Bilingual(count, decimals: 0)
            let isOne = number.english == "1"
            let enterprises =
                isReleased
                ? Bilingual(
                    " (\(number.french) \(isOne ? "entreprise" : "entreprises"))",
                    " (\(number.english) \(isOne ? "enterprise" : "enterprises"))") : Bilingual(same: "")
            let taken = AssumptionSentence.text(name, of: column.scheme)
            return line(
                column.label,
                Bilingual(
                    "hypothèse, faute de donnée\(enterprises.french) ; \(taken.french)",
                    "assumed, for want of data\(enterprises.english); \(taken.english)"))
        }
    }

    private func sum(_ aggregate: PortfolioAggregates.Sum) -> Phrase {
        let scheme = study.study.plan.columns.first { $0.label == aggregate.column }?.scheme
        let title =
            scheme?.aggregates.first { $0.name == aggregate.name }?.title ?? Bilingual(same: aggregate.name)
        let value = aggregate.value.map(SchemeWords.number).map { Bilingual($0.replacing(".", with: ","), $0) }
        let text = value ?? Bilingual("non calculable", "not calculable")
        return line(
            aggregate.column,
            Bilingual(
                "« \(title.french) » : \(text.french), sur ce portefeuille et non sur le pays",
                "“\(title.english)”: \(text.english), over this portfolio and not over the country"))
    }

    /// What is said of one column.
    private func line(_ label: String, _ words: Bilingual) -> Phrase {
        let column = study.study.plan.columns.first { $0.label == label }
        let text = column.map { "\($0.scheme.title.text(language)) (\($0.place))" } ?? label
        return Phrase(text + Bilingual(" : ", ": ").text(language) + words.text(language) + ".")
    }
}
