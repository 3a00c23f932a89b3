import Facts
import Indicators

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
        }
    }
}
