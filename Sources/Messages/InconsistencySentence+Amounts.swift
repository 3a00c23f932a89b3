import Facts
import Indicators
import Words

/// Amounts of a row that cannot be true together.
extension InconsistencySentence {
    func implausible(_ rule: Implausibility, _ count: Int, _ row: FactRow) -> Bilingual {
        let (french, english) = Self.fault(rule)
        let (more, others) =
            count == 1 ? ("", "") : (" (\(count) lignes en tout)", " (\(count) rows in all)")
        return Bilingual(
            "\(place(row, "ligne")), \(shown(row)) : \(french)\(more)",
            "\(place(row, "line")), \(shown(row)): \(english)\(others)")
    }

    private static func fault(_ rule: Implausibility) -> (french: String, english: String) {
        switch rule {
        case .fourDaysBeyondClaims:
            (
                "plus de sinistres de quatre jours ou plus que de sinistres",
                "more claims of four days off than claims"
            )
        case .deathsBeyondClaims: ("plus de décès que de sinistres", "more deaths than claims")
        case .incapacityParts:
            (
                "les nouvelles IP ne sont pas la somme de celles de moins de 10 % et des autres",
                "the new incapacities are not those below 10 % and those from 10 % together"
            )
        case .pointsParts:
            (
                "la somme des taux d'IP n'est pas celle des taux de moins de 10 % et des autres",
                "the sum of rates of incapacity is not that below 10 % and that from 10 % together"
            )
        case .daysPerClaim: ("plus de trois ans d'arrêt par sinistre", "more than three years of days off a claim")
        case .daysOfOneClaim:
            ("un sinistre de plus de trois ans d'arrêt", "a claim of more than three years of days off")
        case .costOfOneClaim: ("un sinistre de plus de 20 millions d'euros", "a claim of more than 20 million euros")
        case .claimsPerEmployee: ("plus de sinistres que de salariés", "more claims than employees")
        case .hoursPerEmployee:
            (
                "des heures par salarié qu'une année ne permet pas ; deux colonnes ont pu être échangées",
                "more hours per employee than a year has; two columns may have been swapped"
            )
        }
    }
}
