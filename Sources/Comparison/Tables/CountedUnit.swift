import Tables
import Words

/// What a row of the portfolio is, and what tables count: enterprises, or the establishments of which some share one.
public enum CountedUnit: Sendable, Hashable {
    /// Each row of a year is an enterprise, or the only establishment of one.
    case enterprises
    /// Some enterprise has several establishments in the portfolio.
    case establishments

    /// One of them.
    public var one: Bilingual {
        switch self {
        case .enterprises: Bilingual("entreprise", "enterprise")
        case .establishments: Bilingual("établissement", "establishment")
        }
    }

    /// Several of them.
    public var many: Bilingual {
        switch self {
        case .enterprises: Bilingual("entreprises", "enterprises")
        case .establishments: Bilingual("établissements", "establishments")
        }
    }

    /// The table, whose headings and population name what is counted.
    func naming(_ table: Table) -> Table {
        guard self == .establishments else { return table }
        var table = table.renamed {
            Table.Heading($0.id, named($0.text), decimals: $0.decimals, unitWords: $0.unitWords)
        }
        table.population = table.population.map(named)
        return table
    }

    private func named(_ words: Bilingual) -> Bilingual {
        Bilingual(
            Self.french.reduce(words.french) { $0.replacing($1.0, with: $1.1) },
            Self.english.reduce(words.english) { $0.replacing($1.0, with: $1.1) })
    }

    /// Longer phrases first: the gender of the two words is not the same.
    private static let french = [
        ("Part des entreprises concernées", "Part des établissements concernés"),
        ("Entreprises suivies", "Établissements suivis"), ("toutes les entreprises", "tous les établissements"),
        ("entreprises, celles dont", "établissements, ceux dont"), ("Entreprise", "Établissement"),
        ("entreprise", "établissement"),
    ]
    private static let english = [("Enterprise", "Establishment"), ("enterprise", "establishment")]
}
