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
            headcounts(column, tally) + assumptions(column, tally) + remarks(column, tally)
                + tally.gaps.map { line(column.label, $0.missing) }
        }
        return lines + (isReleased ? study.comparison.aggregates.map(sum) : [])
    }

    private func assumptions(_ column: ComparedScheme, _ tally: ColumnTally) -> [Phrase] {
        tally.assumptions.sorted { $0.key.precedesByScalars($1.key) }.map { name, count in
            let enterprises = counted(count)
            let taken = AssumptionSentence.text(name, of: column.scheme)
            return line(
                column.label,
                Bilingual(
                    "hypothèse, faute de donnée\(enterprises.french) ; \(taken.french)",
                    "assumed, for want of data\(enterprises.english); \(taken.english)"))
        }
    }

    /// How many enterprises, in brackets; nothing of a portfolio that was never released.
    private func counted(_ count: Double) -> Bilingual {
        guard isReleased else { return Bilingual(same: "") }
        let number = Bilingual(count, decimals: 0)
        let words = study.counted
        let isOne = number.english == "1"
        return Bilingual(
            " (\(number.french) \(isOne ? words.one.french : words.many.french))",
            " (\(number.english) \(isOne ? words.one.english : words.many.english))")
    }

    /// Which headcount of the enterprise was read: declared by the file, or summed over its establishments.
    private func headcounts(_ column: ComparedScheme, _ tally: ColumnTally) -> [Phrase] {
        tally.headcounts.map { used, count in
            let title = column.scheme.series.first { $0.name == used.name }?.title ?? Bilingual(same: used.name)
            let source =
                used.taken == .declared
                ? Bilingual("déclaré par le fichier", "declared by the file")
                : Bilingual(
                    "somme des établissements du même SIREN dans le portefeuille",
                    "sum of the establishments of the same SIREN in the portfolio")
            let number = counted(count)
            return Bilingual(
                "« \(title.french) » : \(source.french)\(number.french)",
                "“\(title.english)”: \(source.english)\(number.english)")
        }.sorted { $0.french.precedesByScalars($1.french) }.map { line(column.label, $0) }
    }

    /// What the scheme says of results.
    private func remarks(_ column: ComparedScheme, _ tally: ColumnTally) -> [Phrase] {
        tally.remarks.sorted { $0.key.french.precedesByScalars($1.key.french) }.map { remark, count in
            let number = counted(count)
            return line(
                column.label,
                Bilingual(Self.open(remark.french) + number.french, Self.open(remark.english) + number.english))
        }
    }

    /// A sentence without its full stop.
    private static func open(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    private func sum(_ aggregate: PortfolioAggregates.Sum) -> Phrase {
        let scheme = study.study.plan.columns.first { $0.label == aggregate.column }?.scheme
        let title =
            scheme?.aggregates.first { $0.name == aggregate.name }?.title ?? Bilingual(same: aggregate.name)
        let text = aggregate.value.map(shown) ?? Bilingual("non calculable", "not calculable")
        return line(
            aggregate.column,
            Bilingual(
                "« \(title.french) » : \(text.french), sur ce portefeuille et non sur le pays",
                "“\(title.english)”: \(text.english), over this portfolio and not over the country"))
    }

    /// The ratio over all, or how many groups have one of their own and between which numbers.
    private func shown(_ aggregate: Circumstances.Aggregate) -> Bilingual {
        func number(_ value: Double) -> Bilingual {
            let text = SchemeWords.number(value)
            return Bilingual(text.replacing(".", with: ","), text)
        }
        if let value = aggregate.value { return number(value) }
        let ratios = aggregate.groups.values
        let (low, high) = (number(ratios.min() ?? 0), number(ratios.max() ?? 0))
        return Bilingual(
            "de \(low.french) à \(high.french) selon \(ratios.count) groupes",
            "from \(low.english) to \(high.english) by \(ratios.count) groups")
    }

    /// What is said of one column.
    private func line(_ label: String, _ words: Bilingual) -> Phrase {
        let column = study.study.plan.columns.first { $0.label == label }
        let text = column.map { "\($0.scheme.title.text(language)) (\($0.place))" } ?? label
        return Phrase(text + Bilingual(" : ", ": ").text(language) + words.text(language) + ".")
    }
}
