import Comparison
import Reports
import Words

/// What stands below the table of published figures: why a portfolio may differ, and what is missing to explain the rest.
struct AnchorNote {
    let anchor: Anchor
    /// The column that has the figure.
    let scheme: ComparedScheme
    /// Of that column; nil where its sums may not be told.
    let factors: AnchorFactors?

    /// One item of a list.
    func phrase(_ language: Language) -> Phrase {
        let sentences = [opening, decomposition, bounds, missing].compactMap { $0?.text(language) }
        return Phrase(sentences.joined(separator: " "))
    }

    private var opening: Bilingual {
        let (title, why, source) = (scheme.scheme.title, anchor.explanation, anchor.source)
        return Bilingual(
            "\(title.french) (\(scheme.place)) : \(why.french) (\(source.french) ; fiabilité \(anchor.grade)).",
            "\(title.english) (\(scheme.place)): \(why.english) (\(source.english); reliability \(anchor.grade)).")
    }

    private var missing: Bilingual? {
        anchor.missing.map {
            Bilingual(
                "Pour conclure, il manque des chiffres publiés : \($0.french).",
                "Published figures are missing to conclude: \($0.english).")
        }
    }

    private var decomposition: Bilingual? {
        guard let factors, let published = anchor.meanRate else { return nil }
        let (payroll, share) = (Euros(factors.payroll).words, Bilingual(factors.share, decimals: 1))
        let (rate, other) = (Bilingual(factors.rate, decimals: 2), Bilingual(published.value, decimals: 2))
        return Bilingual(
            "Ici, la moyenne est le produit d'une masse salariale de \(payroll.french) par bénéficiaire, d'un taux moyen de "
                + "\(rate.french) \(published.unit) (publié : \(other.french) \(published.unit), \(published.source.french)) et "
                + "d'une réduction de \(share.french) %.",
            "Here the mean is the product of a payroll of \(payroll.english) per beneficiary, a mean rate of "
                + "\(rate.english)\(published.unit) (published: \(other.english)\(published.unit), "
                + "\(published.source.english)) and a reduction of \(share.english)%.")
    }

    /// Between which amounts of one year a figure of several lies, at the mean rate of those who have one here.
    private var bounds: Bilingual? {
        guard anchor.addsYears, let factors, let published = anchor.meanRate else { return nil }
        let adjusted = factors.rate / published.value
        let (low, high) = (anchor.yearly.lowerBound * adjusted, anchor.yearly.upperBound * adjusted)
        let isWithin = factors.mean >= low && factors.mean <= high
        let (once, always) = (Euros(anchor.yearly.upperBound).words, Euros(anchor.yearly.lowerBound).words)
        let (least, most, mean) = (Euros(low).words, Euros(high).words, Euros(factors.mean).words)
        return Bilingual(
            "Le chiffre publié cumule \(anchor.years.count) années : par an, il va de \(always.french), pour qui a été aidé chaque "
                + "année, à \(once.french), pour qui l'a été une fois, soit de \(least.french) à \(most.french) au taux moyen calculé "
                + "ici. La moyenne calculée, \(mean.french), est \(isWithin ? "entre" : "hors de") ces bornes.",
            "The published figure adds up \(anchor.years.count) years: a year, it goes from \(always.english) for those who were "
                + "helped every year to \(once.english) for those who were helped once, that is from \(least.english) to "
                + "\(most.english) at the mean rate computed here. The computed mean, \(mean.english), lies "
                + "\(isWithin ? "within" : "outside") these bounds.")
    }
}

/// An amount in words, without cents.
private struct Euros {
    let words: Bilingual

    init(_ value: Double) {
        let number = Bilingual(value, decimals: 0)
        words = Bilingual("\(number.french)\u{A0}€", "€\(number.english)")
    }
}
