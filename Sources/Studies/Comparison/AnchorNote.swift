import Comparison
import Reports
import Words

/// What stands below the table of published figures: why a portfolio may differ, and what is missing to explain the rest.
struct AnchorNote {
    let anchor: Anchor
    /// Of the column that has the figure; nil where its sums may not be told.
    let factors: AnchorFactors?

    init(_ anchor: Anchor, _ factors: AnchorFactors?) {
        self.anchor = anchor
        self.factors = factors
    }

    /// One item of a list.
    func phrase(_ language: Language) -> Phrase {
        let sentences = [opening, decomposition, missing].compactMap { $0?.text(language) }
        return Phrase(.code(anchor.scheme), .text(sentences.joined(separator: " ")))
    }

    private var opening: Bilingual? {
        Bilingual(
            " : \(anchor.explanation.french) (\(anchor.source.french) ; fiabilité \(anchor.grade)).",
            ": \(anchor.explanation.english) (\(anchor.source.english); reliability \(anchor.grade)).")
    }

    private var missing: Bilingual? {
        anchor.missing.map {
            Bilingual(
                "Pour expliquer ce qui reste, il manque des chiffres publiés : \($0.french).",
                "Published figures are missing to explain what remains: \($0.english).")
        }
    }

    private var decomposition: Bilingual? {
        guard let factors, let published = anchor.meanRate else { return nil }
        return Bilingual(french(factors, published), english(factors, published))
    }

    private func french(_ factors: AnchorFactors, _ published: Anchor.MeanRate) -> String {
        let style = NumberStyle(.french)
        func euros(_ value: Double) -> String { style.text(value, decimals: 0) + "\u{A0}€" }
        return
            "Ici, la moyenne est le produit d'une masse salariale de \(euros(factors.payroll)) par bénéficiaire, d'un taux "
            + "moyen de \(style.text(factors.rate, decimals: 2)) \(published.unit) (publié : "
            + "\(style.text(published.value, decimals: 2)) \(published.unit), \(published.source.french)) "
            + "et d'une réduction de \(style.text(factors.share, decimals: 1)) %. Hors du taux, l'écart tient au produit de la "
            + "masse salariale par la réduction : \(euros(factors.rest)) ici, \(euros(factors.publishedRest)) dans le chiffre "
            + "publié."
    }

    private func english(_ factors: AnchorFactors, _ published: Anchor.MeanRate) -> String {
        let style = NumberStyle(.english)
        func euros(_ value: Double) -> String { "€" + style.text(value, decimals: 0) }
        return
            "Here the mean is the product of a payroll of \(euros(factors.payroll)) per beneficiary, a mean rate of "
            + "\(style.text(factors.rate, decimals: 2))\(published.unit) (published: "
            + "\(style.text(published.value, decimals: 2))\(published.unit), \(published.source.english)) and a reduction of "
            + "\(style.text(factors.share, decimals: 1))%. Apart from the rate, the gap lies in the product of payroll and "
            + "reduction: \(euros(factors.rest)) here, \(euros(factors.publishedRest)) in the published figure."
    }
}
