import Facts
import Indicators
import Words

extension Undefined {
    var sentence: Bilingual {
        switch self {
        case .nobody: Bilingual("aucune personne au dénominateur", "nobody in the denominator")
        case .listOnly:
            Bilingual(
                "l'outil donne la liste des personnes repérées, et non celle des personnes examinées",
                "the tool names those whom it found, not those whom it examined")
        case .nobodyFound:
            Bilingual(
                "aucune personne examinée par les deux outils n'est repérée",
                "nobody whom both tools examined was found")
        case .nobodyOnBoth: Bilingual("aucune personne sur les deux listes à la fois", "nobody on both lists")
        case .noScore: Bilingual("aucun score défini", "no defined score")
        case .noCapacity: Bilingual("pas de capacité déclarée", "no declared capacity")
        case .noPopulation: Bilingual("population non déclarée", "population not declared")
        case .indicatorMissing:
            Bilingual(
                "un indicateur du composite manque pour ce territoire",
                "an indicator of the composite is missing for this territory")
        case .countMissing: Bilingual("effectif absent de la source", "the source lacks this count")
        case .oneValue: Bilingual("toutes les valeurs sont égales", "all values are the same")
        default: enterpriseSentence
        }
    }

    private var enterpriseSentence: Bilingual {
        switch self {
        case .noLaw:
            Bilingual("le dispositif n'est pas en vigueur cette année-là", "the scheme is no law in that year")
        case .noAnswer:
            Bilingual("aucune entreprise n'a de résultat", "no enterprise has an answer")
        case .noBeneficiary:
            Bilingual("aucune entreprise ne reçoit ni ne paie", "no enterprise receives or pays anything")
        case .noContributions:
            Bilingual("les fichiers ne donnent pas de cotisations", "the files give no contributions")
        case .noSingleAmount:
            Bilingual(
                "pas de montant unique : une table du dispositif n'est pas publique",
                "no single amount: a table of the scheme is not public")
        case .insensitive:
            Bilingual("le montant ne dépend pas des sinistres", "the amount does not move with claims")
        case .neverRepaid:
            Bilingual(
                "les gains ne couvrent pas la dépense en vingt-cinq ans",
                "gains do not cover the expense in twenty-five years")
        case .noRepetition:
            Bilingual(
                "moins de deux entreprises, ou aucune suivie deux ans",
                "fewer than two enterprises, or none with two years")
        case .noAnchor: Bilingual("pas de chiffre publié à comparer", "no published figure to compare with")
        default: Bilingual("", "")
        }
    }
}
