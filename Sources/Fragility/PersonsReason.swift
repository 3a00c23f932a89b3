import Tables
import Words

/// Why a figure on persons or territories is not shown, or is not defined on the data at hand.
public enum PersonsReason: ReasonFacts {
    /// The figure rests on fewer than `minimum` persons, or would give such a figure back; which of the two is not said.
    case fewPersons(minimum: Int)
    /// Nobody stands in the denominator of the share.
    case nobody
    /// The tool names those whom it found, not those whom it examined.
    case listOnly
    /// Nobody whom both tools examined was found.
    case nobodyFound
    /// Nobody stands on both lists.
    case nobodyOnBoth
    /// Too few stand on both lists for an estimate of those on none.
    case fewOnBoth
    /// Nobody has a defined score.
    case noScore
    /// Nobody declared how many persons the path can take.
    case noCapacity
    /// The file does not say how many people live in the territory.
    case noPopulation
    /// An indicator of the composite is missing for the territory.
    case indicatorMissing
    /// The source lacks one of the two counts.
    case countMissing

    /// One clause without capital nor full stop, for a note under a table.
    public var text: Bilingual {
        switch self {
        case .fewPersons(let minimum):
            Bilingual(
                "secret statistique : moins de \(minimum) personnes, ou chiffre qui permettrait d'en retrouver un",
                "statistical secrecy: fewer than \(minimum) persons, or a figure that would give one back")
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
        case .fewOnBoth: Bilingual("trop peu de personnes sur les deux listes", "too few persons on both lists")
        case .noScore: Bilingual("aucun score défini", "no defined score")
        case .noCapacity: Bilingual("pas de capacité déclarée", "no declared capacity")
        case .noPopulation: Bilingual("population non déclarée", "population not declared")
        case .indicatorMissing:
            Bilingual(
                "un indicateur du composite manque pour ce territoire",
                "an indicator of the composite is missing for this territory")
        case .countMissing: Bilingual("effectif absent de la source", "the source lacks this count")
        }
    }
}

extension Reason {
    /// The figure rests on fewer than `minimum` persons, or would give such a figure back.
    public static func fewPersons(minimum: Int) -> Reason { Reason(PersonsReason.fewPersons(minimum: minimum)) }

    /// What the figure measures is not defined on these data.
    public static func undefined(_ why: PersonsReason) -> Reason { Reason(why) }
}
