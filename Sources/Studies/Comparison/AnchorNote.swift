import Comparison
import Reports
import Words

/// What stands below the table of published figures: why a portfolio may differ, and what is missing to explain the rest.
struct AnchorNote {
    let anchor: Anchor
    /// Of the column that has the figure; nil where its sums may not be told.
    let factors: AnchorFactors?
    private let style = NumberStyle(.french)

    init(_ anchor: Anchor, _ factors: AnchorFactors?) {
        self.anchor = anchor
        self.factors = factors
    }

    /// One item of a list, in French.
    var text: String {
        let opening =
            "`\(anchor.scheme)` : \(anchor.explanation.french) (\(anchor.source) ; fiabilité \(anchor.grade))."
        return ([opening] + [decomposition, missing].compactMap(\.self)).joined(separator: " ")
    }

    private var missing: String? {
        anchor.missing.map { "Pour expliquer ce qui reste, il manque des chiffres publiés : \($0.french)." }
    }

    private var decomposition: String? {
        guard let factors, let published = anchor.meanRate else { return nil }
        let rates =
            "d'un taux moyen de \(style.text(factors.rate, decimals: 2)) \(published.unit) (publié : "
            + "\(style.text(published.value, decimals: 2)) \(published.unit), \(published.source))"
        return
            "Ici, la moyenne est le produit d'une masse salariale de \(euros(factors.payroll)) par bénéficiaire, \(rates) "
            + "et d'une réduction de \(style.text(factors.share, decimals: 1)) %. Hors du taux, l'écart tient au produit de la "
            + "masse salariale par la réduction : \(euros(factors.rest)) ici, \(euros(factors.publishedRest)) dans le chiffre "
            + "publié."
    }

    private func euros(_ value: Double) -> String { style.text(value, decimals: 0) + "\u{A0}€" }
}
