import Tables
import Words

/// Why a figure on enterprises under a scheme is not defined on the data at hand.
public enum EnterpriseReason: ReasonFacts {
    /// The scheme is not in force in the year compared.
    case noLaw
    /// No enterprise of the group has an answer under the scheme.
    case noAnswer
    /// No enterprise of the group receives or pays anything under the scheme.
    case noBeneficiary
    /// The files give no contributions of the enterprises.
    case noContributions
    /// A table of the scheme could not be read: it has bounds and no single amount for the case that is followed.
    case noSingleAmount
    /// The amount does not move with claims.
    case insensitive
    /// The gains do not cover the expense within the years that are followed.
    case neverRepaid
    /// Fewer than two units, or no unit with two years.
    case noRepetition
    /// The source of a published figure tells neither sectors, nor sizes, nor a mean rate, by which to restate it.
    case noCorrection
    /// A published figure adds up several years, and does not say how many of them a beneficiary had.
    case addedYears
    /// A published figure is of another year than the law that is applied.
    case otherLaw
    /// The enterprises that have an answer have less than half of the employees of the group.
    case smallCoverage
    /// The figure rests on fewer enterprises than `minimum`.
    case fewEnterprises(minimum: Int)

    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .noLaw:
            Bilingual("le dispositif n'est pas en vigueur cette année-là", "the scheme is not in force in that year")
        case .noAnswer: Bilingual("aucune entreprise n'a de résultat", "no enterprise has a result")
        case .noBeneficiary:
            Bilingual("aucune entreprise ne reçoit ni ne paie", "no enterprise receives or pays anything")
        case .noContributions:
            Bilingual("les fichiers ne donnent pas de cotisations", "the files give no contributions")
        case .noSingleAmount:
            Bilingual(
                "pas de montant unique : une table du dispositif n'a pas pu être lue",
                "no single amount: a table of the scheme could not be read")
        case .insensitive: Bilingual("le montant ne dépend pas des sinistres", "the amount does not move with claims")
        case .neverRepaid:
            Bilingual(
                "les gains ne couvrent pas la dépense en vingt-cinq ans",
                "gains do not cover the expense in twenty-five years")
        case .noRepetition:
            Bilingual(
                "moins de deux entreprises, ou aucune suivie deux ans",
                "fewer than two enterprises, or none with two years")
        case .smallCoverage:
            Bilingual(
                "peu fiable : calculé sur moins de la moitié des salariés du groupe",
                "unreliable: computed over less than half of the employees of the group")
        case .fewEnterprises(let minimum):
            Bilingual(
                "peu fiable : moins de \(minimum) entreprises suivies",
                "unreliable: fewer than \(minimum) enterprises followed")
        case .noCorrection:
            Bilingual(
                "la source ne donne pas de quoi corriger le chiffre publié (secteurs, tailles ou taux moyen)",
                "the source gives nothing to adjust the published figure by (sectors, sizes or mean rate)")
        case .addedYears:
            Bilingual(
                "non comparable : le chiffre publié cumule des années dont le nombre par bénéficiaire n'est pas publié",
                "not comparable: the published figure adds up years whose number per beneficiary is not published")
        case .otherLaw:
            Bilingual(
                "le droit appliqué est d'une autre année que le chiffre publié : l'écart tient aussi à la règle",
                "the law applied is of another year than the published figure: the gap also comes from the rule")
        }
    }
}

extension Reason {
    /// What the figure measures is not defined on these data.
    public static func undefined(_ why: EnterpriseReason) -> Reason { Reason(why) }
}
